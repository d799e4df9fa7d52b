import type { Rule } from './rules.ts'

const sounds: [letters: string, sound: string][] = [
  ['ا', 'a'], ['بپ', 'b'], ['تثط', 't'], ['جژ', 'j'], ['حخه', 'h'], ['دذضظز', 'd'], ['ر', 'r'], ['سص', 's'],
  ['شچ', 'c'], ['غقكگڨڭ', 'k'], ['فڤ', 'f'], ['ل', 'l'], ['م', 'm'], ['ن', 'n'],
]

/** Rules on a word in Arabic letters: what is left are the sounds that Latin spellings also come to. */
export const arabicRules: Rule[] = [
  {
    id: 'one letter, many forms',
    says: 'Persian, Egyptian and Maghrebi forms of a letter are the letter; hamza, tatweel and vowel signs are '
      + 'not heard.',
    change: [[/[یې]/g, 'ي'], [/ک/g, 'ك'], [/[ھہەۀ]/g, 'ه'], [/وو/g, 'و']],
    meet: [
      ['إبراهيم', 'ابراهيم', 'إِبْرَاهِيم', 'ابـراهيم'], ['سناء', 'سنا', 'Sana', 'Sanaa'], ['کریم', 'كريم', 'Karim'],
      ['مؤمن', 'مومن'],
    ],
  },
  {
    id: 'taa',
    says: 'Taa marbuta, alif maqsura and a last ه are a last *a*.',
    change: [[/(?<!ي)ه$/, 'ا'], [/[ةى]$/, 'ا'], [/ة/g, 'ت'], [/(?<=ي)ع$/, '']],
    meet: [
      ['فاطمة', 'فاطمه', 'Fatima', 'Fatimah', 'Fatimeh'], ['منى', 'منا', 'Mona', 'Mouna', 'Muna'],
      ['حمادة', 'حماده', 'Hamada', 'Hamadeh'],
    ],
    apart: [['كريم', 'كريمة'], ['نبيه', 'نبي']],
  },
  {
    id: 'joined in Arabic',
    says: 'The article inside *Abd* and *-allah*, and *Abu* as a first syllable, as in two words.',
    change: [[/^عبدال(?!لا$|ه)/, 'عبد'], [/(?<=..)اللا$/, 'الا'], [/(?<=..)الدين$/, 'دين'], [/^ا?بو(?=...)/, 'ب']],
    meet: [
      ['عبدالعزيز', 'عبد العزيز', 'Abdelaziz'], ['بوشعيب', 'Bouchaib'], ['شمس الدين', 'شمسالدين', 'Chamseddine'],
    ],
  },
  {
    id: 'faail',
    says: 'In the pattern of خالد the short vowel before the last consonant is an *i*.',
    change: [[/^([^اوي]ا)([^اويعى])([^اويعى])$/, '$1$2ي$3']],
    meet: [
      ['خالد', 'Khaled', 'Khalid'], ['عادل', 'Adel', 'Adil'], ['صالح', 'Saleh', 'Salih'],
      ['طارق', 'Tarek', 'Tariq', 'Tarik'],
    ],
    apart: [['كامل', 'كمال'], ['خالد', 'خلود']],
  },
  {
    id: 'glides',
    says: 'و and ي are consonants at the start and before ا or و, else vowels.',
    change: [
      [/(?<=.)و(?=[اي])/g, 'w'], [/^و|(?<=^عبد)و(?=.)/, 'w'],
      [/(?<=.)ي(?=ا|و(?![اي]))/g, 'y'], [/^ي/, 'y'],
      [/ي/g, 'i'], [/و/g, 'u'],
    ],
    meet: [
      ['وليد', 'Walid', 'Waleed', 'Oualid'], ['ياسين', 'Yassine', 'Yasin'], ['الجويني', 'Jouini', 'Jwini'],
      ['زياد', 'Ziad', 'Ziyad'],
    ],
  },
  {
    id: 'final haa',
    says: 'A last ح after *a* is not heard: Latin spellings write it like a taa marbuta.',
    change: [[/(?<=[^uiw])ح$/, 'a']],
    meet: [['صباح', 'Sabah', 'صباه'], ['صلاح', 'Salah'], ['فرح', 'Farah']],
    apart: [['سامح', 'سامي']],
  },
  {
    id: 'arabic letters',
    says: 'Letters that Latin spellings mix have one sound: ت ث ط are T, د ذ ض ظ ز are D, س ص are S, ح خ ه are '
      + 'H, غ ق ك are K; ع is a vowel.',
    change: [
      ...sounds.map(([letters, sound]): [RegExp, string] => [new RegExp(`[${letters}]`, 'g'), sound]),
      [/ع/g, 'a'],
    ],
    meet: [
      ['رمضان', 'Ramadan', 'Ramdane', 'Ramadhan', 'Ramazan'], ['معاذ', 'Mouadh', 'Muaz'], ['ثابت', 'Thabet', 'Tabet'],
      [
        'غسان', 'Ghassan', 'Gassan'], ['الظاهر', 'Dhaher', 'Zaher', 'Daher'], ['خديجة', 'Khadija', 'Hadija',
        'Khadidja',
      ],
    ],
    apart: [['سعيد', 'زيد'], ['حسن', 'حسين']],
  },
]
