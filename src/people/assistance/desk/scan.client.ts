// Scanning, where the browser can read codes itself: what is read is typed and sent as by hand.
type Detector = { detect: (from: HTMLVideoElement) => Promise<{ rawValue: string }[]> }

const desk = document.querySelector<HTMLElement>('[data-desk]')!
const part = <T extends HTMLElement>(selector: string) => desk.querySelector<T>(selector)!
const words = JSON.parse(desk.dataset.words!) as Record<'scan' | 'stop', string>

const { BarcodeDetector: reader } = window as unknown as { BarcodeDetector?: new (of: { formats: string[] }) => Detector }
const scan = part('[data-scan]')
if (reader && navigator.mediaDevices) {
  const frame = part('[data-camera]')
  const video = document.createElement('video')
  video.playsInline = video.muted = true
  frame.append(video)
  const detector = new reader({ formats: ['qr_code'] })
  const button = scan.querySelector('button')!
  scan.hidden = false
  const stop = () => {
    for (const track of (video.srcObject as MediaStream | null)?.getTracks() ?? []) track.stop()
    video.srcObject = null
    frame.hidden = true
    button.querySelector('span')!.textContent = words.scan
  }
  button.addEventListener('click', async () => {
    if (video.srcObject) return stop()
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }).catch(() => null)
    if (!video.srcObject) return
    frame.hidden = false
    button.querySelector('span')!.textContent = words.stop
    await video.play()
    while (video.srcObject) {
      const [found] = await detector.detect(video).catch(() => [])
      if (found) {
        stop()
        part<HTMLInputElement>('input[name=code]').value = found.rawValue
        part<HTMLFormElement>('form').requestSubmit()
      } else await new Promise((wait) => setTimeout(wait, 250))
    }
  })
}
