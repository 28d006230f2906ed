// The settings of the yearly JP targets (domain 4.5) and of the monthly limits.
import { TARGET_JP } from '../konversi';
import { groupOf, number, optionalNumber, yesNo, type ButirPengaturan } from './butir';

const target = groupOf('Target JP');

export const PENGATURAN_TARGET = {
  targetPns: number(
    target('TargetJP', 'Target JP per tahun: PNS', 'domain 4.5: paling sedikit 20 JP'),
    TARGET_JP,
    [0, 1000],
    false,
  ),
  targetCpns: optionalNumber(
    target('TargetJPCPNS', 'Target JP per tahun: CPNS', 'domain 4.5: anggapan, sama dengan PNS'),
    [0, 1000],
    'sama dengan PNS',
  ),
  targetPppk: number(
    target('TargetJPPPPK', 'Target JP per tahun: PPPK', 'domain 4.5: anggapan'),
    TARGET_JP,
    [0, 1000],
    false,
  ),
  batasPppk: number(
    target('BatasJPPPPK', 'Batas JP per tahun: PPPK (peringatan)', 'domain 4.5: PP 49/2018'),
    24,
    [0, 1000],
    false,
  ),
  gabungBatasLingkup: yesNo(
    target(
      'GabungBatasLingkup',
      'Batas bulanan coaching dan mentoring digabung untuk nasional dan internasional',
      'domain 1.9: anggapan',
    ),
    true,
  ),
} satisfies Record<string, ButirPengaturan>;
