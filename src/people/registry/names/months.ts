/** Names of months as the Maghreb, the Mashriq, French and English have them, without accents and hamza. */
const names = [
  'يناير جانفي january jan janvier janv',
  'فبراير فيفري شباط february feb fevrier fevr',
  'مارس اذار march mar mars',
  'ابريل افريل نيسان april apr avril avr',
  'مايو ماي ايار may mai',
  'يونيو جوان حزيران june jun juin',
  'يوليو جويلية يوليوز تموز july jul juillet juil',
  'اغسطس اوت غشت اب august aug aout',
  'سبتمبر شتنبر ايلول september sep sept septembre',
  'اكتوبر october oct octobre',
  'نوفمبر نونبر november nov novembre',
  'ديسمبر دجنبر december dec decembre',
]

export const months = new Map(names.flatMap((line, i) => line.split(' ').map((name) => [name, i + 1] as const)))
