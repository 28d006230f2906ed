// What Excel is told about the custom functions, made by the generator that the build uses too.
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

interface Metadata {
  functions: {
    id: string;
    name: string;
    description: string;
    parameters: {
      name: string;
      description: string;
      type: string;
      optional?: boolean;
      dimensionality?: string;
    }[];
  }[];
}

const source = path.resolve('src/functions/functions.ts');

async function generate(): Promise<Metadata> {
  const result = await generateCustomFunctionsMetadata(source, true);
  expect(result.errors).toEqual([]);
  return JSON.parse(result.metadataJson) as Metadata;
}

it('names every function by its dotted text, as id and as name', async () => {
  const { functions } = await generate();
  expect(functions.map(({ id }) => id)).toEqual([
    'BANGKOM.JP',
    'BANGKOM.KESENJANGAN',
    'BANGKOM.KATEGORI_KESENJANGAN',
    'BANGKOM.SISA_JP',
    'BANGKOM.JP_DIAKUI',
    'BANGKOM.JALUR',
    'BANGKOM.SATUAN',
    'BANGKOM.KESENJANGAN_KINERJA',
    'BANGKOM.JPM',
    'BANGKOM.NIP',
    'BANGKOM.KOTAK',
    'BANGKOM.REKOMENDASI',
  ]);
  for (const { id, name } of functions) {
    expect(name).toBe(id);
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
  }
});

it('tells the arguments of BANGKOM.JP as users read them', async () => {
  const { functions } = await generate();
  const parameters = functions[0]?.parameters.map(({ name, type, optional }) => [
    name,
    type,
    optional ?? false,
  ]);
  expect(parameters).toEqual([
    ['bentuk', 'any', false],
    ['jumlah', 'any', false],
    ['lingkup', 'any', true],
    ['periode', 'any', true],
    ['hari', 'any', true],
    ['profil', 'any', true],
  ]);
});

it('accepts anything in every argument, so that a blank cell never stops a formula', async () => {
  const { functions } = await generate();
  for (const { parameters } of functions) {
    for (const { type, dimensionality } of parameters) {
      expect(type).toBe('any');
      expect([undefined, 'scalar', 'matrix']).toContain(dimensionality);
    }
  }
});

it('explains every function and every argument, with an example', async () => {
  const { functions } = await generate();
  for (const { id, description, parameters } of functions) {
    expect(description).toContain(`=${id}(`);
    for (const parameter of parameters) expect(parameter.description.length).toBeGreaterThan(10);
  }
});
