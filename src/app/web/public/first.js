// Runs before the first paint and before every module.
try {
  // A chosen theme never flashes the other one.
  const theme = localStorage.getItem('etalase.theme')
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme
    // So does the bar of the system around the page.
    for (const bar of document.querySelectorAll('meta[name=theme-color]'))
      bar.media = bar.dataset.of === theme ? 'all' : 'not all'
  }
} catch {
  // Storage may be forbidden; the theme of the system stands.
}
// The browser offers to install once; somebody may want it much later.
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault()
  globalThis.etalaseOffer = event
})
// The security policy forbids code made from text; zod need not even try.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
