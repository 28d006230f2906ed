// The result of the last verification, as its sheet says it.
import { Body1, Caption1, Card, Subtitle2 } from '@fluentui/react-components';
import { tanggal } from '../../messages/catalogue';
import { pane, paneSentences } from '../../messages/pane';
import type { VerifikasiSummary } from '../../workbook/operations';

export function LastVerification({ verifikasi }: { verifikasi: VerifikasiSummary }) {
  const { lulus, tidakLulus, perluTelaah } = verifikasi.counts;
  const fulfilled = verifikasi.persons.filter(({ v3 }) => v3 === 'LULUS').length;
  return (
    <Card role="region" aria-label={pane.lastVerification}>
      <Subtitle2 as="h2">{pane.lastVerification}</Subtitle2>
      <Body1>{paneSentences.counts(lulus, tidakLulus, perluTelaah)}</Body1>
      <Body1>{paneSentences.persons(fulfilled, verifikasi.persons.length)}</Body1>
      <Caption1>{tanggal(verifikasi.tanggal)}</Caption1>
    </Card>
  );
}
