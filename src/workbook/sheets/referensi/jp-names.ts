// The workbook names JP and KESENJANGAN: LAMBDAs of native functions over Referensi, so that they also
// work on a computer without the add-in. JP must agree with convertToJp (domain 1.8).
// No formula here begins a structured reference inside a cell, and none matches by wildcard:
// `* ? ~` in a form are refused before MATCH sees them.
import { DEFAULT_PROFIL } from '../../../bangkom/konversi';

/** A name that the add-in puts into the workbook. */
export interface LambdaName {
  readonly name: string;
  readonly formula: string;
  /** Shown by Excel beside the name. */
  readonly comment: string;
  /** Of no use to people: kept out of the list of names. */
  readonly hidden?: true;
}

/** Characters that stand between words: they become spaces, as in bangkom's `normalise`. */
const SEPARATORS = ['/', '\\', '-', '–', '—', '−', '_', '.', ',', '(', ')', '&', '+'];

/** `text` with every separator turned into a space, in lower case, with single spaces. */
const tidy = (text: string): string =>
  `LOWER(TRIM(${SEPARATORS.reduce((inside, mark) => `SUBSTITUTE(${inside},"${mark}"," ")`, text)}))`;

const RAPIKAN = 'Bangkom_Rapikan';
const ANGKA = 'Bangkom_Angka';

/** The error that tells the user the input is wrong; `NA()` is the regulation's "no answer". */
const INVALID = 'VALUE("?")';

const containsAny = (text: string, marks: readonly string[]): string =>
  `OR(${marks.map((mark) => `ISNUMBER(FIND("${mark}",${text}))`).join(',')})`;

const rule = (column: string): string => `INDEX(tblKonversiJP[${column}],baris)`;

/** Steps of a LET: names and what they stand for, then the result. */
const letOf = (steps: readonly (readonly [string, string])[], result: string): string =>
  `LET(${steps.map(([name, value]) => `${name},${value}`).join(',')},${result})`;

/** The first condition that holds decides. */
const firstOf = (cases: readonly (readonly [string, string])[], otherwise: string): string =>
  cases.reduceRight((rest, [condition, result]) => `IF(${condition},${result},${rest})`, otherwise);

/**
 * A number, or its text with decimal comma or point; blank is 0. A separator followed by exactly
 * three digits may mean thousands: refused (domain, decision 7).
 */
const ANGKA_FORMULA = `=LAMBDA(nilai,IF(ISNUMBER(nilai),nilai,${letOf(
  [['teks', 'TRIM(SUBSTITUTE(nilai&"",",","."))']],
  firstOf(
    [
      ['teks=""', '0'],
      [
        `OR(ISLOGICAL(nilai),${containsAny('teks', ['%', ' '])},LEN(teks)-IFERROR(FIND(".",teks),LEN(teks))=3)`,
        INVALID,
      ],
    ],
    'NUMBERVALUE(teks,".",",")',
  ),
)}))`;

const JP_FORMULA = `=LAMBDA(bentuk,jumlah,[lingkup],[periode],[hari],${letOf(
  [
    ['teks', `${RAPIKAN}(bentuk)`],
    ['banyak', `ROUND(${ANGKA}(jumlah),2)`],
    ['cakupan', `IF(ISOMITTED(lingkup),"",${RAPIKAN}(lingkup))`],
    ['bulan', `IF(ISOMITTED(periode),0,${ANGKA}(periode))`],
    ['lama', `IF(ISOMITTED(hari),0,${ANGKA}(hari))`],
    [
      'kode',
      `IF(OR(LEN(teks)>200,${containsAny('teks', ['*', '?', '~'])}),NA(),INDEX(tblBentukAlias[Kode],MATCH(teks,tblBentukAlias[Ejaan],0)))`,
    ],
    [
      'ruang',
      firstOf(
        [
          ['OR(cakupan="",cakupan="0")', '"Nasional"'],
          [`OR(LEN(cakupan)>200,${containsAny('cakupan', ['*', '?', '~'])})`, INVALID],
        ],
        'INDEX(tblLingkup[Lingkup],MATCH(cakupan,tblLingkup[Kata],0))',
      ),
    ],
    ['profil', `IF(Bangkom_ProfilJP="","${DEFAULT_PROFIL}",Bangkom_ProfilJP)`],
    ['baris', 'MATCH(profil&"|"&kode&"|"&ruang,tblKonversiJP[Kunci],0)'],
    ['perSatuan', rule('JP per Satuan')],
    ['perHari', rule('Batas JP per Hari')],
    ['perBulan', rule('Batas Kegiatan per Bulan')],
    ['tambahan', rule('Tambahan Persen')],
  ],
  firstOf(
    [
      ['OR(teks="",teks="0")', `IF(banyak=0,0,${INVALID})`],
      ['ISERROR(kode)', 'NA()'],
      ['ISERROR(ruang)', INVALID],
      ['banyak<0', INVALID],
      [`AND(IFERROR(${rule('Satuan')}<>"JP",FALSE),banyak<>INT(banyak))`, INVALID],
      ['OR(bulan<>INT(bulan),bulan<0,bulan>12)', INVALID],
      ['OR(lama<>INT(lama),lama<0)', INVALID],
      ['ISERROR(baris)', 'NA()'],
      [`AND(perSatuan="",${rule('Sesuai Program')}="")`, 'NA()'],
    ],
    letOf(
      [
        ['sebulan', 'IF(perBulan="",banyak,MIN(banyak,perBulan*IF(bulan=0,12,bulan)))'],
        ['sehari', 'IF(OR(perHari="",lama=0),sebulan,MIN(sebulan,perHari*lama))'],
        ['pokok', 'IF(perSatuan="",sehari,sehari*perSatuan)'],
      ],
      'ROUND(IF(tambahan="",pokok,pokok*(100+tambahan)/100),2)',
    ),
  ),
)})`;

/** Levels missing to the standard; blank until both are given (domain 3.4). */
const KESENJANGAN_FORMULA = `=LAMBDA(standar,nyata,${letOf(
  [
    ['wajib', `${ANGKA}(standar)`],
    ['ada', `${ANGKA}(nyata)`],
  ],
  firstOf(
    [
      ['OR(wajib<>INT(wajib),wajib<0,wajib>5,ada<>INT(ada),ada<0,ada>5)', INVALID],
      ['OR(wajib=0,TRIM(nyata&"")="")', '""'],
    ],
    'MAX(0,wajib-ada)',
  ),
)})`;

/** The names in the order in which they must be added: helpers before their users. */
export const LAMBDA_NAMES: readonly LambdaName[] = [
  {
    name: RAPIKAN,
    formula: `=LAMBDA(kata,${tidy('kata&""')})`,
    comment: 'Bangkom: kata dalam bentuk yang dibandingkan',
    hidden: true,
  },
  {
    name: ANGKA,
    formula: ANGKA_FORMULA,
    comment: 'Bangkom: angka atau teks angka',
    hidden: true,
  },
  {
    name: 'JP',
    formula: JP_FORMULA,
    comment: 'Bangkom: JP dari bentuk, jumlah, [lingkup], [periode], [hari]',
  },
  {
    name: 'KESENJANGAN',
    formula: KESENJANGAN_FORMULA,
    comment: 'Bangkom: selisih level standar dan level nyata',
  },
];

/** True for a formula that the add-in wrote, of this version or an older one. */
export const isOurLambda = (formula: string): boolean =>
  /LAMBDA\s*\(/i.test(formula) && /Bangkom_|tblKonversiJP/i.test(formula);
