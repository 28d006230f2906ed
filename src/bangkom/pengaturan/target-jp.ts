// The settings of the yearly JP targets (domain 4.5) and of the monthly limits.
import { TARGET_JP } from '../konversi';
import { SUMBER } from '../sumber';
import { groupOf, number, optionalNumber, yesNo, type ButirPengaturan } from './butir';

const target = groupOf('Target JP');

export const PENGATURAN_TARGET = {
  targetPns: number(
    target(
      'TargetJP',
      'Target JP per tahun: PNS',
      `${SUMBER['ntt-2021'].nama}: paling sedikit 20 JP`,
    ),
    TARGET_JP,
    [0, 1000],
    false,
  ),
  targetCpns: optionalNumber(
    target('TargetJPCPNS', 'Target JP per tahun: CPNS', 'asumsi: sama dengan PNS'),
    [0, 1000],
    'sama dengan PNS',
  ),
  targetPppk: number(
    target('TargetJPPPPK', 'Target JP per tahun: PPPK', 'asumsi'),
    TARGET_JP,
    [0, 1000],
    false,
  ),
  batasPppk: number(
    target(
      'BatasJPPPPK',
      'Batas JP per tahun: PPPK (peringatan)',
      'PP 49/2018, tanpa pemeriksaan naskah: paling lama 24 JP setahun',
    ),
    24,
    [0, 1000],
    false,
  ),
  gabungBatasLingkup: yesNo(
    target(
      'GabungBatasLingkup',
      'Batas bulanan coaching dan mentoring digabung untuk nasional dan internasional',
      'asumsi',
    ),
    true,
  ),
} satisfies Record<string, ButirPengaturan>;
