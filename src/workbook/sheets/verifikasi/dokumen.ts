// The set of sheets that "Buat Verifikasi" makes, and where they stand.
import type { SetMember } from '../../excel/swap-set';
import { SIDIK_NAME, STATUS_NAME, TBL_REKAP, TBL_VALIDASI, TBL_VERIFIKASI } from '../built-column';
import { TBL_RIWAYAT } from './riwayat-telaah';
import { SIDIK_ADDRESS, STATUS_ADDRESS } from './verifikasi-layout';

export const DOKUMEN = {
  verifikasi: {
    peran: 'verifikasi',
    name: 'Verifikasi',
    tables: [TBL_VERIFIKASI],
    names: { [STATUS_NAME]: STATUS_ADDRESS, [SIDIK_NAME]: SIDIK_ADDRESS },
  },
  rekap: { peran: 'rekap', name: 'Rekap JP', tables: [TBL_REKAP] },
  ringkasan: { peran: 'ringkasan', name: 'Ringkasan', tables: [] },
  validasi: { peran: 'validasi', name: 'Validasi', tables: [TBL_VALIDASI] },
  data: { peran: 'dataVerifikasi', name: 'Data Verifikasi', tables: [], hidden: true },
  riwayat: { peran: 'riwayatTelaah', name: 'Riwayat Telaah', tables: [TBL_RIWAYAT] },
} as const satisfies Record<string, SetMember>;

/** All of them, in the order of their sheets. */
export const SEMUA_DOKUMEN: readonly SetMember[] = Object.values(DOKUMEN);
