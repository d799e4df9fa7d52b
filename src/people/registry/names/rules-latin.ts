import type { Rule } from './rules.ts'

/** Rules on a word in Latin letters, in French, English or chat spelling. */
export const latinRules: Rule[] = [
  {
    id: 'digits',
    says: 'Digits written for Arabic letters: 3 = ع, 7 = ح, 5 = خ, 9 = ق, 2 = hamza, 6 = ط, 8 = غ.',
    change: [[/3/g, 'a'], [/[57]/g, 'h'], [/9/g, 'q'], [/6/g, 't'], [/8/g, 'gh'], [/[0124]/g, '']],
    meet: [
      ['محمد', 'Mo7amed', 'Mu7ammad'], ['علي', '3ali', 'Ali'], ['خالد', '5aled', 'Khaled'],
      ['قاسم', '9asem', 'Kacem'],
    ],
  },
  {
    id: 'joined in Latin',
    says: 'The article inside *Abd*, *-allah* and *-eddine*, and *Bou* as a first syllable, as in two words.',
    change: [
      [/^abd[aeiou]{1,2}l(?=[^aeioul]|[aeiou][^h])/, 'abd'],
      [/(?<=..)[aeou]llah?$/, 'ala'],
      [/(?<=..[^aeiou])(?:[aeu]|ou)l?d?d(?:ine?|een|yn|ien)$/, 'din'],
      [/^(?:a?b(?:ou|o|u))(?=[^aeiou]..|[aeiou]...)/, 'b'],
    ],
    meet: [
      ['Abdelaziz', 'Abdoulaziz', 'عبد العزيز'], ['Salaheddine', 'صلاح الدين'], ['Bouchaib', 'بوشعيب'],
      ['Hibatallah', 'هبة الله'],
    ],
  },
  {
    id: 'last h',
    says: 'A last *h* after *a, e* or a consonant is not heard; *-ieh* is *-ia*, and *-eh* in the pattern of Saleh '
      + 'is *-ih*.',
    change: [
      [/i[ey]*eh$/, 'ia'], [/^([^aeiou]?a[^aeiou])eh$/, '$1ih'], [/[ae]h$/, 'a'], [/(?<=[bfjlmnrz])h$/, 'a'],
    ],
    meet: [
      ['أمينة', 'Amina', 'Aminah'], ['عطية', 'Attia', 'Attieh', 'Atiyah'], ['صالح', 'Saleh', 'Salih'],
      ['ربح', 'Rebh', 'Rabh'],
    ],
    apart: [['فخفاخ', 'فخفة']],
  },
  {
    id: 'pairs',
    says: 'Two letters for one sound: *ch, sh, sch, tch; kh; gh; th; dh; ph; dj, dg; gu; qu; ck*.',
    change: [
      [/t?s?ch|sh/g, '$'], [/kh/g, 'h'], [/gh/g, 'k'], [/(?<!^f[aei])th/g, 't'], [/(?<!^ab)dh/g, 'd'], [/ph/g, 'f'],
      [/(?<!^ab)d(?:j|z(?=h?[aeiou])|g(?=[ei]))/g, 'j'],
      [/ck/g, 'k'], [/[qg]u(?=[ei])/g, 'k'], [/\$/g, 'c§'],
    ],
    meet: [
      ['عائشة', 'Aicha', 'Aisha', 'Aïcha', 'Ayesha'], ['شريف', 'Cherif', 'Sharif', 'Sherif'],
      ['الجزائري', 'Djazairi', 'Jazairi'], ['القاسمي', 'Guesmi', 'Kasmi', 'Gasmi'],
    ],
    apart: [['شريف', 'سريف']],
  },
  {
    id: 'doubled',
    says: 'A doubled consonant is one.',
    change: [[/(?<!^ab)([bcdfghjklmnpqrstvwyz])\1+/g, '$1']],
    meet: [['محمد', 'Mohamed', 'Mohammed', 'Muhammad'], ['حسن', 'Hassan', 'Hasan'], ['عباس', 'Abbas', 'Abas']],
  },
  {
    id: 'latin letters',
    says: 'One letter for several: *c, k, q, g* are K (S and J before e, i, y); *z, d* are D; *p, b* are B; '
      + '*v, f* are F; *x* is KS.',
    change: [
      [/c(?!§)(?=[eiy])/g, 's'], [/c(?!§)|q/g, 'k'], [/§/g, ''], [/g(?=[eiy])/g, 'j'], [/g/g, 'k'],
      [/p/g, 'b'], [/v/g, 'f'], [/x/g, 'ks'], [/z/g, 'd'],
    ],
    meet: [
      ['يعقوب', 'Yacoub', 'Yaqub', 'Yakoub', 'Yagoub'], ['ناصر', 'Nacer', 'Nasser'], ['جيلاني', 'Gilani', 'Jilani'],
      ['رضا', 'Reda', 'Ridha', 'Reza'],
    ],
  },
  {
    id: 'last vowels',
    says: 'A mute last *e* is not heard; *-iye* is *-ia*, and *-ie, -ay, -ey* are *-i*.',
    change: [[/iye$/, 'ia'], [/ie$/, 'i'], [/(?<=[^aeiouywh])e$/, ''], [/aye?$|ey$/, 'i']],
    meet: [
      ['أمين', 'Amine', 'Amin'], ['ربيع', 'Rabii', 'Rabie'], ['صفية', 'Safia', 'Safiye'],
      ['رامي', 'Rami', 'Ramy', 'Ramey'],
    ],
  },
  {
    id: 'vowels',
    says: '*ou, oo, u, o* are one vowel, *ee, ie, i, y* another, *eu* before r is *e*.',
    change: [
      [/eu(?=r)/g, 'e'], [/^m(?:ou|u|o)(?=a[^d])/, 'm'],
      [/ou(?=[aeiouy])|(?<=[^aeio])u(?=a(?![iy]))/g, 'w'], [/ou|oo|o/g, 'u'],
      [/ee|ie(?=[^aeiuy]+$)/g, 'i'], [/ay[ei](?=[^aeiuy])|ae(?=[^aeiuy]$)/g, 'ai'],
      [/^(.?a+[^aeiuwy])e(?=[^aeiuwy]$)/, '$1i'],
    ],
    meet: [
      ['نور', 'Nour', 'Noor', 'Nur', 'Nor'], ['أمين', 'Ameen', 'Amyn'], ['منصور', 'Mansour', 'Mansur', 'Mansoor'],
      ['خالد', 'Khaled', 'Khalid'],
    ],
    apart: [['محمود', 'محمد']],
  },
  {
    id: 'w and y',
    says: '*ou, w* and *i, y* before a vowel are the consonants W and Y, elsewhere vowels.',
    change: [
      [/(?<=[aeiu])y(?=[^aeiuy]|$)/g, 'i'], [/(?<=[aeiu])w(?=[^aeiuyw]|$)/g, 'u'], [/(?<![aeiu]|^)y(?![aeiu])/g, 'i'],
      [/(?<=[aeiu])i(?=[aeu])/g, 'y'], [/i(?=[au])/g, 'y'], [/(?<=.)i?y+/g, 'y'],
    ],
    meet: [
      ['يحيى', 'Yahia', 'Yahya'], ['مروة', 'Maroua', 'Marwa'], ['زياد', 'Ziad', 'Ziyad', 'Ziyed'],
      ['خولة', 'Khaoula', 'Khawla'],
    ],
    apart: [['Fouad', 'Farid']],
  },
]
