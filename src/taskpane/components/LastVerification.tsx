// The result of the last verification, as its sheet says it.
import { Body1, Caption1, Card, Subtitle2 } from '@fluentui/react-components';
import { pane, paneSentences } from '../../messages/pane';
import type { LastVerifikasi } from '../../workbook/operations';

export function LastVerification({ verifikasi }: { verifikasi: LastVerifikasi }) {
  const { tanggal, status, lulus, tidakLulus, perluTelaah, memenuhi, pegawai } = verifikasi;
  return (
    <Card role="region" aria-label={pane.lastVerification}>
      <Subtitle2 as="h2">{pane.lastVerification}</Subtitle2>
      <Body1>{paneSentences.counts(lulus, tidakLulus, perluTelaah)}</Body1>
      <Body1>{paneSentences.persons(memenuhi, pegawai)}</Body1>
      <Caption1>{paneSentences.dated(tanggal, status)}</Caption1>
    </Card>
  );
}
