// What a failure says: never a bare English sentence of the program.
import { sayFailure } from '../../src/messages/failure';
import { OperationError } from '../../src/workbook/excel/errors';

test('an operation has worded its own failure', () => {
  expect(sayFailure(new OperationError('lembarPenuh', 'Lembar itu penuh.'))).toBe(
    'Lembar itu penuh.',
  );
});

test('a part that the network does not bring', () => {
  const error = Object.assign(new Error('Loading chunk workbook failed.'), {
    name: 'ChunkLoadError',
  });
  expect(sayFailure(error)).toContain('Periksa sambungan jaringan ke server add-in');
});

test('a surprise is told in Indonesian, with what the program says of it', () => {
  for (const error of [new TypeError('x is undefined'), 'x is undefined']) {
    expect(sayFailure(error)).toMatch(/^Terjadi kesalahan .*"x is undefined" kepada pengelola/);
  }
});
