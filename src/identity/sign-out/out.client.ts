// Signed out: what pages kept on this device for when the connection is gone goes, but for what still waits to be sent.
type Kept = { waiting?: unknown[] } | null

for (const [key, value] of Object.entries(localStorage))
  if (key.startsWith('desk:') && !(JSON.parse(value) as Kept)?.waiting?.length) localStorage.removeItem(key)
void (async () => {
  for (const worker of (await navigator.serviceWorker?.getRegistrations()) ?? []) await worker.unregister()
  for (const name of window.caches ? await caches.keys() : []) await caches.delete(name)
})()
