// Whether the first screen was skipped, remembered on this computer.

/** Excel on the web gives each site that shows it a part of its own. */
const key = (): string => `${Office.context.partitionKey ?? ''}bangkom.sambutan`;

/** False also where the browser keeps nothing for this page. */
export function isWelcomed(): boolean {
  try {
    return localStorage.getItem(key()) !== null;
  } catch {
    return false;
  }
}

export function rememberWelcome(): void {
  try {
    localStorage.setItem(key(), 'lewat');
  } catch {
    // It is then shown again the next time.
  }
}
