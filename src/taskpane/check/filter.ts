// Which findings the tab Periksa shows.
import type { Finding, FindingGroup } from '../../workbook/operations';

export type SeverityFilter = Finding['severity'] | 'semua';

export interface FindingFilter {
  readonly severity: SeverityFilter;
  /** Words that all must occur in the person, the place or the sentence. */
  readonly words: string;
}

export const NO_FILTER: FindingFilter = { severity: 'semua', words: '' };

/** The groups with the findings that fit; a group without any is left out. */
export function filterGroups(
  groups: readonly FindingGroup[],
  { severity, words }: FindingFilter,
): readonly FindingGroup[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (severity === 'semua' && wanted.length === 0) return groups;
  const fits = (finding: Finding, nama: string | null): boolean => {
    if (severity !== 'semua' && finding.severity !== severity) return false;
    if (wanted.length === 0) return true;
    const { sheet, cell, message } = finding;
    const text = `${nama ?? ''} ${sheet ?? ''} ${cell ?? ''} ${message}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
  return groups.flatMap((group) => {
    const findings = group.findings.filter((finding) => fits(finding, group.nama));
    return findings.length > 0 ? [{ ...group, findings }] : [];
  });
}
