import type { Strings } from '../../../../kit/language.ts'

/** What is wrong with a row, said to whoever puts it right in a spreadsheet. */
export const strings = {
  noName: { ar: 'اكتب اسم الشخص.', fr: 'Écrivez le nom de la personne.', en: 'Write the person’s name.' },
  noConsent: {
    ar: 'لم يوافق هذا الشخص: لا يُسجَّل. اسأله أولًا.',
    fr: 'Cette personne n’a pas donné son accord : demandez-le d’abord.',
    en: 'This person has not agreed: ask them first.',
  },
  oneOf: { ar: 'اكتب ممّا يلي: {values}', fr: 'Écrivez parmi : {values}', en: 'Write one or more of: {values}' },
  sameOwnId: { ar: 'الرقم نفسه في الصف {row}: لكل شخص رقم.', fr: 'Ce numéro est déjà à la ligne {row} : un par personne.', en: 'Row {row} has this number already: one a person.' },
  moreCells: {
    ar: 'في هذا الصف خانات أكثر من العناوين: ضع كل قيمة تحت عنوانها.',
    fr: 'Plus de cases que de titres : mettez chaque valeur sous son titre.',
    en: 'More cells than headings: put every value under its heading.',
  },
} satisfies Strings
