// Long work on plain values lets the page draw and hear the user in between.

/** Ends the present task of the page and goes on in the next one. */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
