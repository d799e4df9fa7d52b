import type { Strings } from '../../../kit/language.ts'

export const strings = {
  title: { ar: 'تصحيح', fr: 'Corriger', en: 'Correct' },
  sub: { ar: 'القيمة القديمة تبقى محفوظة ومشفّرة، ويُسجَّل من صحّح ومتى.', fr: 'L’ancienne valeur reste gardée, chiffrée ; le journal note qui a corrigé et quand.', en: 'The old value is kept, encrypted, and it is noted who corrected it and when.' },
  save: { ar: 'احفظ التصحيح', fr: 'Enregistrer la correction', en: 'Save the correction' },
  stale: { ar: 'غيّر زميل هذا الملف بعد أن فتحته', fr: 'Un collègue a modifié ce dossier depuis', en: 'A colleague changed this file after you opened it' },
  staleText: {
    ar: 'ما كتبته باقٍ في الحقول. هذا ما في الملف الآن حيث يختلف: قرّر ما يبقى ثم احفظ.',
    fr: 'Ce que vous avez écrit reste dans les champs. Voici ce que dit le dossier maintenant, là où il diffère : choisissez, puis enregistrez.',
    en: 'What you wrote stays in the fields. This is what the file says now, where it differs: decide what stays, then save.',
  },
  nowThere: { ar: 'في الملف الآن', fr: 'Dans le dossier maintenant', en: 'In the file now' },
  empty: { ar: '(فارغ)', fr: '(vide)', en: '(empty)' },
} satisfies Strings
