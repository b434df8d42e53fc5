/** Loads the kit's styles into the page of an element test, as a service would. Resolves when they apply. */
export async function withStyles(): Promise<void> {
  if (document.querySelector('link[data-plain-pied]')) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/components/src/styles/plain-pied.css';
  link.dataset['plainPied'] = '';
  const loaded = new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      reject(new Error(`${link.href} did not load: check that the file is there.`));
    });
  });
  document.head.append(link);
  await loaded;
}
