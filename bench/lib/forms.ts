// Workbooks with filled identification templates of fictitious people.
import { person } from '../../src/cli/samples/people';
import { templateWorkbook } from '../../src/cli/samples/template';
import { writeXlsx } from '../../src/simulator/xlsx';

/** A workbook of `sheets` forms, which differ in their names and topics from those of another index. */
export async function formOf(index: number, rowCount: number, sheets = 1): Promise<Uint8Array> {
  const books = Array.from({ length: sheets }, (_, at) => {
    const { nama, jabatan } = person((index + at) % 99 || 99);
    const rows = Array.from({ length: rowCount }, (__, row) => ({
      dasar: 'Misi pertama: pelayanan publik',
      standar: 'Level 3',
      nyata: 'Level 2',
      kesenjangan: 'Rendah',
      namaPengembangan: `topik ${row + 1} dari formulir ${index + at}`,
      jenisPengembangan: `Coaching topik ${row + 1} - Nonklasikal`,
    }));
    const header = {
      tanggalPelaksanaan: '2026-01-12',
      namaInstansi: 'Pemerintah Kabupaten Contoh',
      namaAsn: nama,
      namaJabatan: jabatan,
      namaPenilai: 'Contoh Penilai',
    };
    return templateWorkbook(header, rows);
  });
  const [first] = books;
  if (!first) throw new Error('A workbook has at least one sheet.');
  const all = books.flatMap((book, at) =>
    book.sheets.map((sheet) => (at === 0 ? sheet : { ...sheet, name: `Formulir ${at + 1}` })),
  );
  return (await writeXlsx(null, { ...first, sheets: all })).bytes;
}
