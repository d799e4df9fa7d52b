// A letter as a page: mail programs know no stylesheet, so each part carries its looks.
const looks = {
  page: 'margin:0;padding:16px;background:#f5f3ef;color:#1d1d1b;font:16px/1.6 system-ui,sans-serif',
  part: 'max-width:36em;margin:0 auto 16px;padding:24px;background:#fff',
  mudun: 'margin:0;font-weight:700',
  action: 'display:inline-block;padding:12px 20px;background:#0b5d57;color:#fff;text-decoration:none;border-radius:6px',
  why: 'color:#5c5a55;font-size:14px',
}

/** The letter in one language. */
export type LetterPart = { lang: string; dir: string; mudun: string; body: string; action: string; why: string }

const Letter = ({ title, parts, address }: { title: string; parts: LetterPart[]; address: string }) => (
  <html lang={parts[0]!.lang}>
    <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{title}</title></head>
    <body style={looks.page}>
      {parts.map(({ lang, dir, mudun, body, action, why }) => (
        <div lang={lang} dir={dir} style={looks.part}>
          <p style={looks.mudun}>{mudun}</p>
          <p>{body}</p>
          <p><a href={address} style={looks.action}>{action}</a></p>
          <p style={looks.why}>{why}</p>
        </div>
      ))}
    </body>
  </html>
)

export const letterHtml = (title: string, parts: LetterPart[], address: string) =>
  `<!doctype html>${<Letter title={title} parts={parts} address={address} />}`
