// The profile of Bappelitbangda NTT 2021: its text has no international column and differs from
// PERLAN-10-2018 in one cell; every other cell falls back. Source: domain 1.5, 1.7.
import type { Profil } from './aturan';
import { PERLAN_10_2018 } from './perlan-10-2018';

export const NTT_2021: Profil = {
  id: 'NTT-2021',
  label: 'Bappelitbangda Provinsi NTT 2021',
  ketentuan: {
    ...PERLAN_10_2018.ketentuan,
    e_learning: {
      ...PERLAN_10_2018.ketentuan.e_learning,
      Nasional: {
        aturan: { program: true, hari: 2 },
        bunyi: 'Paling tinggi 1 hari 2 JP akses pembelajaran dalam jaringan',
        sumber: 'ntt-2021',
      },
    },
  },
};
