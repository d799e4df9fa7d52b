/**
 * Other ways to read a word that is looked for, tried on the words before any rule. Storing only the first reading
 * and looking for all of them keeps the index small.
 */
export const readings: [RegExp, string][] = [
  // The article of a name that starts with a vowel or ح is often kept: العربي is Arabi and Larbi.
  [/ ال(?=[اعح])/g, ' ل'],
  [/ la(?=h[^aeiou])/g, ' '],
  [/ (?:l|la)(?=a[^ ]{3})/g, ' '],
  [/ la(?=[^aeiou ][^ ]{2})/g, ' a'],
  // و between consonants may be a consonant: مروان, أنوار.
  [/(?<=[^ ايو])و(?=[^ايوة ])/g, 'وا'],
  // The last vowel: Hassen is Hassan, Younes is Younis, Karam is not Karim.
  [/e(?=[^aeiouy ]{1,2}(?: |e ))/g, 'a'],
  [/(?<=[^aeioun ])e /g, 'a '],
  [/(?:ei|ai|i)(?=[^aeiouyh ]{1,2}e? )/g, 'a'],
  [/e(?=[^aeiouyh ] )/g, 'i'],
  [/(?:ou|u|o)(?=[^aeiouyh ]e? )/g, 'a'],
  // صالح and صلاح are both Salah in the Maghreb.
  [/(?<= [^ ])ا([^ اوي])ح(?= )/g, '$1اح'],
  [/(?<= [^ ]?[^aeiou ]a[^aeiou ])ah(?= )/g, 'eh'],
  // Egyptian g, and ج that is said so.
  [/g(?=[aeiou])/g, 'j'],
  [/ج/g, 'ق'],
  [/d?j/g, 'q'],
  // ث said as s, ذ written as th.
  [/ث/g, 'س'],
  [/th/g, 'd'],
  // A vowel after w that Arabic writes as ع: Mouawia, Souad.
  [/(?<=[^aeiou ])(?:ou|u|o)(?=a)/g, ''],
  [/v/g, 'w'],
  [/ى(?= )/g, 'ي'],
]
