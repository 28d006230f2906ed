// One spelling for the many ways in which people write the same words.

/**
 * Lower case, Unicode NFKC, punctuation to spaces, spaces collapsed, a leading "kegiatan" dropped.
 * Idempotent. Source: domain 1.6.
 */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s/\\_.,()&+\u2212\p{Pd}]+/gu, ' ')
    .trim()
    .replace(/^(?:kegiatan )+/, '');
