import type { Strings } from '../../../kit/language.ts'

export const strings = {
  title: { ar: 'تصحيح', fr: 'Corriger', en: 'Correct' },
  sub: { ar: 'القيمة القديمة تبقى محفوظة ومشفّرة، ويُسجَّل من صحّح ومتى.', fr: 'L’ancienne valeur reste gardée, chiffrée ; le journal note qui a corrigé et quand.', en: 'The old value is kept, encrypted, and it is noted who corrected it and when.' },
  save: { ar: 'احفظ التصحيح', fr: 'Enregistrer la correction', en: 'Save the correction' },
  stale: { ar: 'غيّر زميل هذا الملف بعد أن فتحته', fr: 'Un collègue a modifié ce dossier depuis', en: 'A colleague changed this file after you opened it' },
  staleText: {
    ar: 'حفظ {who} تصحيحًا في {when}. لم يضع شيء مما كتبته: اختر لكل حقل أي القيمتين تبقى، ثم احفظ.',
    fr: '{who} a enregistré une correction le {when}. Rien de ce que vous avez écrit n’est perdu : choisissez la valeur qui reste, champ par champ, puis enregistrez.',
    en: '{who} saved a correction on {when}. Nothing you wrote is lost: choose for each field which value stays, then save.',
  },
  versions: {
    mine: { ar: 'ما كتبته', fr: 'Ce que vous avez écrit', en: 'What you wrote' },
    there: { ar: 'في الملف الآن', fr: 'Dans le dossier maintenant', en: 'In the file now' },
  },
  empty: { ar: '(فارغ)', fr: '(vide)', en: '(empty)' },
} satisfies Strings
