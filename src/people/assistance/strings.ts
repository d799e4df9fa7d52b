import type { Strings } from '../../kit/language.ts'

export const strings = {
  assistance: { ar: 'المساعدات', fr: 'Aides', en: 'Assistance' },
  elsewhere: { ar: 'مساعدة من جهة أخرى', fr: 'Aide reçue ailleurs', en: 'Helped elsewhere' },
  done: { ar: 'تمّ.', fr: 'C’est fait.', en: 'Done.' },
  moves: {
    open: { ar: 'افتح البرنامج', fr: 'Ouvrir le programme', en: 'Open the programme' },
    close: { ar: 'اختم البرنامج', fr: 'Clore le programme', en: 'Close the programme' },
    reopen: { ar: 'أعد فتحه', fr: 'Rouvrir', en: 'Open again' },
    approve: { ar: 'اعتمد القائمة', fr: 'Approuver la liste', en: 'Approve the list' },
    drop: { ar: 'تخلَّ عن القائمة', fr: 'Abandonner la liste', en: 'Drop the list' },
    start: { ar: 'ابدأ التوزيع', fr: 'Ouvrir la distribution', en: 'Open the distribution' },
    end: { ar: 'أنهِ التوزيع', fr: 'Fermer la distribution', en: 'Close the distribution' },
    reconcile: { ar: 'طابق الحساب', fr: 'Rapprocher les comptes', en: 'Reconcile' },
    cancel: { ar: 'ألغِ التوزيع', fr: 'Annuler la distribution', en: 'Call it off' },
    redeem: { ar: 'سلّم', fr: 'Remettre', en: 'Hand over' },
    undo: { ar: 'تراجع عن التسليم', fr: 'Annuler la remise', en: 'Take the handover back' },
    void: { ar: 'أبطل الاستحقاق', fr: 'Annuler le droit', en: 'Make void' },
    answer: { ar: 'أجب', fr: 'Répondre', en: 'Answer' },
  },
  problems: {
    budget: { ar: 'لم يبق في الميزانية ما يكفي. زد التمويل أو قلّص القائمة.', fr: 'Le budget ne suffit plus. Ajoutez des fonds ou réduisez la liste.', en: 'The budget is no longer enough. Add money, or make the list shorter.' },
    unready: { ar: 'تُجهَّز الاستحقاقات. ابدأ حين تكتمل.', fr: 'Les droits se préparent encore. Ouvrez quand tout est prêt.', en: 'Entitlements are still being prepared. Open it when all are there.' },
    nobody: { ar: 'لا أحد في القائمة. غيّر الشروط وأعد تحضيرها.', fr: 'Personne sur la liste. Changez les règles, puis refaites-la.', en: 'Nobody is on the list. Change the rules and make it again.' },
    running: { ar: 'ما زال توزيع قائمًا لهذا البرنامج. طابق حسابه أولًا.', fr: 'Une distribution est en cours. Rapprochez-la d’abord.', en: 'A distribution of it is not over. Reconcile it first.' },
    reversed: { ar: 'عُكس هذا القيد من قبل، أو لا يُعكس هنا.', fr: 'Cette écriture est déjà annulée, ou ne s’annule pas ici.', en: 'This was reversed already, or is not reversed here.' },
  },
  ofPerson: {
    title: { ar: 'المساعدات', fr: 'Aides', en: 'Assistance' },
  },
  entitlementStates: {
    issued: { ar: 'موعود', fr: 'Promis', en: 'Promised' },
    redeemed: { ar: 'سُلِّم', fr: 'Remis', en: 'Handed over' },
    void: { ar: 'باطل', fr: 'Annulé', en: 'Void' },
  },
} satisfies Strings
