// Reading the identification form: head, rows, the free text of Jenis. Source: domain 2.2 to 2.5.
import {
  barisFormulirSchema,
  kepalaFormulirSchema,
  parseForm,
  parseJenisPengembangan,
  toBarisRencana,
  type RawBarisFormulir,
  type RawKepala,
} from '../../../src/bangkom/rencana';

const KEPALA: RawKepala = {
  nomorFormulir: 'F/01',
  tanggalPelaksanaan: 'Tenggarong, 12 Januari 2026',
  namaInstansi: 'Dinas Contoh',
  unitKerja: 'Bidang Satu',
  namaAsn: 'Contoh Satu, S.E.',
  nip: '199001012015011001',
  statusAsn: 'pns',
  golongan: 'IIId',
  namaJabatan: 'Analis Kebijakan',
  jenjang: 'JF Ahli Muda',
  jabatanTarget: '',
  namaPenilai: 'Contoh Dua',
  nipPenilai: '198001012005011001',
  tahun: 2026,
};
const BARIS: RawBarisFormulir = {
  no: 1,
  dasar: 'Misi 3: memperkuat pembangunan ekonomi',
  standar: 'Mampu mengembangkan strategi kebijakan',
  nyata: '',
  kesenjangan: 'Rendah',
  namaPengembangan: 'Penyusunan strategi kebijakan',
  jenisPengembangan: 'Coaching penyusunan strategi kebijakan - Nonklasikal',
};
const TODAY = { today: '2026-01-15' };

const kepala = (change: RawKepala = {}) => {
  const { kepala: head, problems } = parseForm({ ...KEPALA, ...change }, [], TODAY);
  return {
    head,
    problems: problems.map(({ severity, field, code }) => `${severity} ${field} ${code}`),
  };
};
const baris = (change: RawBarisFormulir = {}) => {
  const { rows, problems } = parseForm(KEPALA, [{ ...BARIS, ...change }], TODAY);
  const [row] = rows;
  if (row === undefined) throw new Error('The form has no row.');
  return {
    row,
    problems: problems.map(({ severity, field, code }) => `${severity} ${field} ${code}`),
  };
};

describe('the head', () => {
  it('is read without a word when it is sound', () => {
    const { head, problems } = kepala();
    expect(problems).toEqual([]);
    expect(head).toEqual({
      nomorFormulir: 'F/01',
      tanggalPelaksanaan: '2026-01-12',
      namaInstansi: 'Dinas Contoh',
      unitKerja: 'Bidang Satu',
      namaAsn: 'Contoh Satu, S.E.',
      nip: '199001012015011001',
      statusAsn: 'PNS',
      golongan: 'III/d',
      namaJabatan: 'Analis Kebijakan',
      jenjang: 'JF Ahli Muda',
      jabatanTarget: null,
      namaPenilai: 'Contoh Dua',
      nipPenilai: '198001012005011001',
      tahun: 2026,
    });
    expect(kepalaFormulirSchema.safeParse(head).success).toBe(true);
  });
  it.each<[RawKepala, string]>([
    [{ tanggalPelaksanaan: '' }, 'E tanggalPelaksanaan rencana.kosong'],
    [{ tanggalPelaksanaan: 'besok' }, 'E tanggalPelaksanaan rencana.bukanTanggal'],
    [{ tanggalPelaksanaan: '16-1-2026' }, 'W tanggalPelaksanaan rencana.tanggalDiMasaDepan'],
    [{ tanggalPelaksanaan: '31-12-2024' }, 'W tanggalPelaksanaan rencana.tanggalTerlaluLama'],
    [{ tanggalPelaksanaan: 46034 }, ''],
    [{ namaInstansi: '' }, 'E namaInstansi rencana.kosong'],
    [{ namaInstansi: 'AB' }, 'E namaInstansi rencana.panjangTeks'],
    [{ unitKerja: '' }, 'W unitKerja rencana.kosong'],
    [{ namaAsn: '' }, 'E namaAsn rencana.kosong'],
    [{ namaAsn: 'Contoh 1' }, 'W namaAsn rencana.namaBerangka'],
    [{ namaAsn: 'C' }, 'W namaAsn rencana.namaSatuHuruf'],
    [{ nip: '196502301990111004' }, 'E nip pegawai.N2'],
    [{ nip: '196509271990111004' }, 'W nip pegawai.N12'],
    [{ nip: '196509271990111004', tahun: '' }, 'W nip pegawai.N12'],
    [{ nip: '196509271990111004', tahun: 2023, tanggalPelaksanaan: '12-1-2023' }, ''],
    [{ nip: '196509271990111004', jenjang: 'JF Ahli Utama' }, ''],
    [{ statusAsn: 'Honorer' }, 'E statusAsn rencana.bukanPilihan'],
    [{ golongan: 'IX' }, 'W golongan rencana.golonganTidakSesuai'],
    [{ namaJabatan: '' }, 'E namaJabatan rencana.kosong'],
    [{ jenjang: 'Kepala' }, 'E jenjang rencana.bukanPilihan'],
    [{ namaPenilai: '' }, 'E namaPenilai rencana.kosong'],
    [{ namaPenilai: 'contoh satu SE' }, ''],
    [{ namaPenilai: 'CONTOH SATU, S.E.' }, 'W namaPenilai rencana.penilaiSama'],
    [{ nipPenilai: '199001012015011001' }, 'E nipPenilai rencana.penilaiSama'],
    [{ nipPenilai: '' }, 'W nipPenilai rencana.kosong'],
    [{ tahun: 2017 }, 'E tahun rencana.diLuarRentang'],
  ])('%p: %s', (change, expected) => {
    expect(kepala(change).problems).toEqual(expected === '' ? [] : [expected]);
  });
  it('decision 11: a number is a date without a word only in a cell with a date format', () => {
    const seen: [number, string][] = [];
    const isDateCell = (row: number, field: string) => {
      seen.push([row, field]);
      return false;
    };
    const raw = { ...KEPALA, tanggalPelaksanaan: 46034 };
    const { kepala: head, problems } = parseForm(raw, [{ ...BARIS, tglMulai: 46083 }], {
      ...TODAY,
      isDateCell,
    });
    expect(head.tanggalPelaksanaan).toBe('2026-01-12');
    expect(problems.map(({ severity, row, field, code }) => [severity, row, field, code])).toEqual([
      ['W', -1, 'tanggalPelaksanaan', 'rencana.tanggalDariAngka'],
      ['W', 0, 'tglMulai', 'rencana.tanggalDariAngka'],
    ]);
    expect(seen).toContainEqual([-1, 'tanggalPelaksanaan']);
    expect(seen).toContainEqual([0, 'tglMulai']);
  });
  it('a label that the form lacks is one W, never an E', () => {
    const { problems } = parseForm({ namaAsn: 'Contoh Satu' }, [], TODAY);
    expect(problems.every(({ severity, row }) => severity === 'W' && row === -1)).toBe(true);
    expect(problems.map(({ field }) => field).sort()).toEqual(
      [
        'golongan',
        'jenjang',
        'namaInstansi',
        'namaJabatan',
        'namaPenilai',
        'nip',
        'nipPenilai',
        'statusAsn',
        'tanggalPelaksanaan',
        'unitKerja',
      ].sort(),
    );
  });
});

describe('a row', () => {
  it('is read with form, route and topic out of Jenis', () => {
    const { row, problems } = baris();
    expect(problems).toEqual([]);
    expect(row).toMatchObject({
      no: 1,
      kesenjangan: 'Rendah',
      bentuk: 'coaching',
      jalur: 'Nonklasikal',
      topik: 'penyusunan strategi kebijakan',
      lingkup: null,
      jumlah: null,
    });
    expect(barisFormulirSchema.safeParse(row).success).toBe(true);
  });
  it('example row 1 of the seed: "Pelatihan" is ambiguous', () => {
    const { row, problems } = baris({
      jenisPengembangan: 'Pelatihan penyusunan strategi kebijakan - Klasikal',
    });
    expect(problems).toEqual(['W jenisPengembangan rencana.bentukAmbigu']);
    expect(row).toMatchObject({
      bentuk: null,
      jalur: 'Klasikal',
      topik: 'penyusunan strategi kebijakan',
      jenisPengembangan: 'Pelatihan penyusunan strategi kebijakan - Klasikal',
    });
  });
  it('example row 2 of the seed: "Studi lapangan" is not in the table', () => {
    const jenis = 'Studi lapangan best practicise promosi investasi - Klasikal';
    const { row, problems } = baris({ kesenjangan: 'Tinggi', jenisPengembangan: jenis });
    expect(problems).toEqual(['W jenisPengembangan rencana.bentukLuarTabel']);
    expect(row).toMatchObject({
      bentuk: null,
      jalur: 'Klasikal',
      topik: 'Studi lapangan best practicise promosi investasi',
    });
  });
  it.each<[RawBarisFormulir, string]>([
    [{ no: 3 }, 'W no rencana.nomorTidakUrut'],
    [{ dasar: '' }, 'E dasar rencana.kosong'],
    [{ dasar: 'Misi 3' }, 'W dasar rencana.teksPendek'],
    [{ standar: '' }, 'E standar rencana.standarKosong'],
    [{ standar: 6 }, 'E standar rencana.diLuarRentang'],
    [{ nyata: '7' }, 'E nyata rencana.diLuarRentang'],
    [{ kesenjangan: 'Besar' }, 'E kesenjangan rencana.bukanPilihan'],
    [{ standar: 4, nyata: 1 }, 'W kesenjangan rencana.kesenjanganBerbeda'],
    [{ namaPengembangan: '' }, 'E namaPengembangan rencana.namaPengembanganKosong'],
    [{ jenisPengembangan: '' }, 'E jenisPengembangan rencana.kosong'],
    [
      { jenisPengembangan: 'Coaching anggaran - Klasikal' },
      'E jenisPengembangan rencana.jalurTidakSesuai',
    ],
    [{ bentuk: 'Studi lapangan' }, 'E bentuk rencana.bentukTidakDikenal'],
  ])('%p: %s', (change, expected) => {
    expect(baris(change).problems).toContain(expected);
  });
  it('decision 10: Jenis and name may be blank when there is no gap', () => {
    const change = { kesenjangan: 'Tidak ada', namaPengembangan: '', jenisPengembangan: '' };
    expect(baris(change).problems).toEqual([]);
  });
  it('decision 12: a blank Nyata and a gap that cannot be computed are W', () => {
    expect(baris({ kesenjangan: '' }).problems).toEqual([
      'W nyata rencana.nyataKosong',
      'W kesenjangan rencana.kesenjanganKosong',
    ]);
    expect(baris({ standar: 3, nyata: 2, kesenjangan: '' }).problems).toEqual([]);
  });
  it('takes levels alone or beside a statement', () => {
    const levels = ({ row }: ReturnType<typeof baris>) => [row.levelStandar, row.levelNyata];
    expect(levels(baris({ standar: 3, nyata: 0, kesenjangan: '' }))).toEqual([3, 0]);
    expect(levels(baris({ standar: 'Level 3', nyata: 'level 2' }))).toEqual([3, 2]);
    const { row } = baris({ standar: 'Mampu menyusun kebijakan (level 4)' });
    expect([row.standar, row.levelStandar]).toEqual(['Mampu menyusun kebijakan (level 4)', 4]);
  });
  it('the cell Bentuk wins over the text of Jenis', () => {
    const { row } = baris({ bentuk: 'Mentoring', jenisPengembangan: 'Pelatihan apa saja' });
    expect(row).toMatchObject({ bentuk: 'mentoring', topik: 'apa saja' });
  });
  it('becomes a row of the plan', () => {
    const { kepala: head, rows } = parseForm(KEPALA, [{ ...BARIS, anggaran: 'x' }], TODAY);
    const [row] = rows;
    if (row === undefined) throw new Error('The form has no row.');
    const plan = toBarisRencana(head, row, { idBaris: 'R7', asal: 'a.xlsx!Form!12' });
    expect(plan).toMatchObject({
      nip: '199001012015011001',
      nama: 'Contoh Satu, S.E.',
      jabatan: 'Analis Kebijakan',
      jabatanTarget: 'Analis Kebijakan',
      unitKerja: 'Bidang Satu',
      bentuk: 'coaching',
      jenisPengembangan: 'Coaching penyusunan strategi kebijakan - Nonklasikal',
      status: 'Direncanakan',
      idBaris: 'R7',
      asal: 'a.xlsx!Form!12',
      ditolak: { anggaran: 'x' },
    });
    expect(plan).not.toHaveProperty('topik');
    expect(plan).not.toHaveProperty('sumberDasar');
  });
});

describe('parseJenisPengembangan', () => {
  it.each([
    [
      'Coaching penyusunan anggaran - Nonklasikal',
      'coaching',
      'penyusunan anggaran',
      'Nonklasikal',
    ],
    ['Coaching – Non-Klasikal', 'coaching', null, 'Nonklasikal'],
    ['Coaching anggaran - non klasikal.', 'coaching', 'anggaran', 'Nonklasikal'],
    ['Bimbingan teknis e-planning - Klasikal', 'bimtek', 'e-planning', 'Klasikal'],
    ['Tugas belajar S2 - Pendidikan', 'pendidikan_tinggi', 'S2', 'Pendidikan'],
    ['Seminar', 'seminar', null, null],
    ['Copywriting dasar', null, 'Copywriting dasar', null],
  ])('%s', (text, bentuk, topik, jalur) => {
    const found = parseJenisPengembangan(text);
    expect(found.match.kind === 'found' ? found.match.bentuk.id : null).toBe(bentuk);
    expect([found.topik, found.jalur]).toEqual([topik, jalur]);
  });
});
