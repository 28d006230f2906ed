// V3: the yearly JP of a person. Source: domain 4.4 and 4.5, decision 13.
import { toHundredths } from '../angka';
import { computeSisa } from '../konversi';
import type { Pengaturan } from '../pengaturan';
import type { StatusAsn } from '../rencana/daftar';
import type { Aturan } from './aturan';

/** What is known of a person's JP. */
export interface KonteksJp {
  readonly status: StatusAsn;
  /** Why the scheme does not apply; null where it does. */
  readonly pengecualian: string | null;
  /** J, JP. */
  readonly jp: number;
  /** U, JP; null is unknown. */
  readonly jpTambahan: number | null;
  readonly target: number;
  /** JP a year above which a PPPK needs a look. */
  readonly batasPppk: number;
  readonly adaBaris: boolean;
}

/** The target of a status (domain 4.5). */
export function targetOf(status: StatusAsn, pengaturan: Pengaturan): number {
  if (status === 'PPPK') return pengaturan.targetPppk;
  return status === 'CPNS' ? (pengaturan.targetCpns ?? pengaturan.targetPns) : pengaturan.targetPns;
}

/** Whether J and U together may reach the target. */
function mayReach({ jp, jpTambahan, target }: KonteksJp): boolean {
  return jpTambahan === null || toHundredths(jp) + toHundredths(jpTambahan) >= toHundredths(target);
}

export const V3: readonly Aturan<KonteksJp>[] = [
  {
    nomor: 'V3.0',
    masukan: ['kedudukan'],
    syarat: 'Pegawai dikecualikan',
    hasil: ['TIDAK BERLAKU'],
    kode: ['verifikasi.V3.0'],
    sumber: 'domain 4.6; keputusan 14',
    test: ({ pengecualian }) =>
      pengecualian === null
        ? null
        : {
            hasil: 'TIDAK BERLAKU',
            message: { code: 'verifikasi.V3.0', params: { kedudukan: pengecualian } },
          },
  },
  {
    nomor: 'V3.1',
    masukan: ['jpDiakui'],
    syarat: 'J mencapai target',
    hasil: ['LULUS'],
    kode: ['verifikasi.V3.1'],
    sumber: 'domain 4.4',
    test({ pengecualian, jp, target }) {
      if (pengecualian !== null || jp < target) return null;
      return { hasil: 'LULUS', message: { code: 'verifikasi.V3.1', params: { jp, target } } };
    },
  },
  {
    nomor: 'V3.2',
    masukan: ['jpDiakui'],
    syarat: 'J kurang dari target, tetapi J + U dapat mencapainya',
    hasil: ['PERLU TELAAH'],
    kode: ['verifikasi.V3.2'],
    sumber: 'domain 4.4; keputusan 13',
    test(konteks) {
      const { pengecualian, jp, jpTambahan: mungkin, target } = konteks;
      if (pengecualian !== null || jp >= target || !mayReach(konteks)) return null;
      const params = { jp, mungkin, target };
      return { hasil: 'PERLU TELAAH', message: { code: 'verifikasi.V3.2', params } };
    },
  },
  {
    nomor: 'V3.3',
    masukan: ['jpDiakui'],
    syarat: 'J + U kurang dari target',
    hasil: ['TIDAK LULUS'],
    kode: ['verifikasi.V3.3', 'verifikasi.V3.tanpaBaris'],
    sumber: 'domain 4.4',
    test(konteks) {
      const { pengecualian, jp, target, adaBaris } = konteks;
      if (pengecualian !== null || jp >= target || mayReach(konteks)) return null;
      if (!adaBaris) {
        return { hasil: 'TIDAK LULUS', message: { code: 'verifikasi.V3.tanpaBaris', params: {} } };
      }
      const params = { jp, kurang: computeSisa(jp, target), target };
      return { hasil: 'TIDAK LULUS', message: { code: 'verifikasi.V3.3', params } };
    },
  },
  {
    nomor: 'V3.4',
    masukan: ['jpDiakui', 'status'],
    syarat: 'PPPK, dan J melebihi batas setahun',
    hasil: ['PERLU TELAAH'],
    kode: ['verifikasi.V3.4'],
    sumber: 'domain 4.5; keputusan 13',
    test({ pengecualian, status, jp, batasPppk: batas }) {
      if (pengecualian !== null || status !== 'PPPK' || jp <= batas) return null;
      return { hasil: 'PERLU TELAAH', message: { code: 'verifikasi.V3.4', params: { jp, batas } } };
    },
  },
];
