import type { Rule } from './rules.ts'

// An article before a sun letter takes its sound: «er Rahmane», «ed-Din», «as-Salam», «ech Chaabi».
const sunArticle = '[aeiou]{1,2}(?:([dlnrstz])(?= ?\\1)|(ch|sh)(?= ?\\2))'
const article = `(?:[aeiou]{1,2}l|${sunArticle})`
const rule = (text: string) => new RegExp(text, 'g')

/** Rules on the whole name, words between single spaces. */
export const particleRules: Rule[] = [
  {
    id: 'abd',
    says: '*Abd* (servant) with one of the names of God is one name, however it is spaced; the article inside '
      + 'it is not heard.',
    change: [
      [/ عبد (?:ال(?!له ))?(?=\S)/g, ' عبد'],
      [rule(` abd(?: ?${article})? (?=\\S)`), ' abd'],
    ],
    meet: [
      ['عبد القادر', 'عبدالقادر', 'Abdelkader', 'Abd al-Qadir', 'Abdul Qader', 'Abdoul Kader', 'Abd El Kader'],
      ['عبد الرحمن', 'Abderrahmane', 'Abdul Rahman', 'Abd ar-Rahman', 'Abdurrahman'],
      ['عبد الحميد', 'Abdelhamid', 'Abdul Hamid', 'Abd el-Hamid'], ['عبد الجليل', 'Abdeljalil', 'Abdul Jalil'],
      ['عبد الله', 'Abdallah', 'Abdullah', 'Abdellah', 'Abdoulaye'],
    ],
    apart: [['عبد القادر', 'القادر'], ['Abdelaziz', 'Abdelhamid']],
  },
  {
    id: 'allah',
    says: '*-allah* belongs to the word before it.',
    change: [[/(?<=\S{2}) (?=(?:[aou]llah|الله) )/g, '']],
    meet: [
      ['نصر الله', 'نصرالله', 'Nasrallah', 'Nasr Allah', 'Nasrullah'],
      ['فتح الله', 'Fathallah', 'Fath Allah', 'Fethullah'],
    ],
  },
  {
    id: 'din',
    says: '*-eddine* (of the faith) belongs to the word before it; its article is not heard.',
    change: [
      [/(?<=\S{2}) (?:ال)?دين /g, 'دين '],
      [/(?<=\S{2}) (?:(?:[aeu]|ou)[ld] ?)?d?d(?:ine?|een|yn|ien) /g, 'din '],
    ],
    meet: [
      ['نور الدين', 'نورالدين', 'Noureddine', 'Nur al-Din', 'Nour Eddine', 'Nureddin', 'Nour El Dine', 'Nur ad-Din'],
      ['صلاح الدين', 'Salaheddine', 'Salah Eddine', 'Salah al-Din', 'Salahuddin'],
      ['عز الدين', 'Azzedine', 'Ezzedine', 'Ezz Eldin', 'Izz ad-Din'],
    ],
    apart: [['Noureddine', 'Nour'], ['نور الدين', 'صلاح الدين']],
  },
  {
    id: 'abu',
    says: '*Abu, Abou, Bou* (father of) opens a name as B.',
    change: [
      [/ (?:ابو|ابي|بو) (?:ال)?(?=\S{2})/g, ' ابو'],
      [rule(` (?:abou|abu|abo|bou)(?: ${article})? (?=\\S{2})`), ' bou'],
    ],
    meet: [
      ['أبو بكر', 'بوبكر', 'Abou Bakr', 'Aboubakar', 'Abubakar', 'Boubacar', 'Boubaker', 'Bubacarr'],
      ['بوعزيز', 'Bouaziz', 'Bou Aziz'],
      ['أبو زيد', 'Abou Zeid', 'Abu Zayd', 'Bouzid'],
    ],
    apart: [['Bouaziz', 'Aziz'], ['عبود', 'بو']],
  },
  {
    id: 'bel',
    says: '*Bel* (of the, son of the) belongs to the word after it.',
    change: [[/ (bel|بل) (?=\S)/g, ' $1'], [/ بال(?=[^ ]{3})/g, ' بل']],
    meet: [['بلقاسم', 'بالقاسم', 'Belkacem', 'Bel Kacem', 'Belgacem'], ['بلحاج', 'Belhadj', 'Bel Haj']],
    apart: [['Belkacem', 'Kacem']],
  },
  {
    id: 'ben',
    says: 'A word for son or daughter is not heard: *ben, bin, ibn, bint, ould, mint*.',
    change: [
      [/ (?:بن|ابن|بنت|ولد|منت|اولاد) (?=\S)/g, ' '],
      [/ (?:ben|bin|ibn|bent|bint|ould|wuld|weld|walad|oulad|mint)(?= \S)/g, ''],
      [/ بن(?=[^ايون ][^ ][^ ة])/g, ' '],
      [/ ben(?=[bcdfghjklmpqrstvwxz][^ ]{2}|[ao][^ ]{2})/g, ' '],
    ],
    meet: [
      ['بن علي', 'بنعلي', 'Ben Ali', 'Benali', 'Bin Ali', 'Ali'],
      ['محمد ولد عبد العزيز', 'Mohamed Ould Abdel Aziz', 'Mohammed Wuld Abd al-Aziz'],
      ['فاطمة بنت علي', 'Fatima bint Ali', 'Fatma Mint Ali'],
    ],
    apart: [['Bennani', 'Ani'], ['بندر', 'در']],
  },
  {
    id: 'article',
    says: 'The article is not heard, written apart or with the word: *al-, el-, ال*, and before a sun letter '
      + '*es-, en-, ech-*.',
    change: [
      [rule(` (?:al|el|il|ul|oul|${sunArticle}|ال)(?= \\S)`), ''],
      [/ ال(?=[^ ]{3})/g, ' '],
      [/ (?:[ae]l(?=[bcdfghjkmnpqrstvwxz][^ ]{3})|el(?=a[^ ]{3}))/g, ' '],
      [/ e(?=(?:ss|nn|rr|dd|tt|zz(?=[ao]))[^ ]{3})/g, ' '],
    ],
    meet: [
      ['الطرابلسي', 'Trabelsi', 'El Trabelsi', 'Al-Trabelsi', 'Eltrabelsi', 'Et-Trabelsi'],
      ['السعيدي', 'Saidi', 'Essaidi', 'Es-Saidi', 'Al Saidi'],
      ['الناصر', 'Ennaceur', 'Naceur', 'Al-Nasser'],
    ],
    apart: [['Essam', 'Sam'], ['Alia', 'Ia']],
  },
]
