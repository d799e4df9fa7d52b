import type { Strings } from '../../../kit/language.ts'

export const strings = {
  sub: { ar: 'مسجّل عند {name}', fr: 'Personne suivie par {name}', en: 'Registered by {name}' },
  about: { ar: 'لمن ولماذا', fr: 'Pour qui, pourquoi', en: 'For whom and why' },
  who: { ar: 'ما فُتح لكم', fr: 'Ce qui vous est ouvert', en: 'What is opened to you' },
  why: { ar: 'لماذا تفتح؟ يراه من سجّل الشخص.', fr: 'Pourquoi ouvrir ? L’organisation qui suit la personne le verra.', en: 'Why do you look? Whoever registered the person will see it.' },
  sayWhy: { ar: 'قل لماذا تفتح البيانات.', fr: 'Dites pourquoi vous ouvrez ces données.', en: 'Say why you look.' },
  shownOnce: { ar: 'تظهر البيانات في هذه الصفحة وحدها، وسُجّل اطّلاعك.', fr: 'Les données ne s’affichent que sur cette page ; votre consultation est notée.', en: 'The data shows on this page alone, and your look is noted.' },
  nothing: { ar: 'لا شيء مدوّن', fr: 'Rien de noté', en: 'Nothing noted' },
  agreement: { ar: 'الاتفاقية', fr: 'Accord', en: 'Agreement' },
  purpose: { ar: 'الغرض', fr: 'Objet', en: 'Purpose' },
  until: { ar: 'حتى', fr: 'Jusqu’au', en: 'Until' },
  contact: { ar: 'تواصل مع من سجّله', fr: 'Joindre qui la suit', en: 'Reach whoever registered them' },
  contactText: { ar: 'اذكر الرمز {code}. لا تُحيلوا الشخص ولا تتصلوا به قبل ذلك.', fr: 'Donnez le code {code}. Voyez avec eux avant d’orienter ou d’appeler la personne.', en: 'Name the code {code}. Speak with them before you refer or call the person.' },
  // On the file of one's own person, and in the copy of their data.
  openedTo: { ar: 'مفتوح لغيرنا', fr: 'Ouvert à d’autres', en: 'Opened to others' },
  openedToNobody: { ar: 'لا تُفتح بياناته لأحد بموجب اتفاقية.', fr: 'Rien n’est ouvert sous un accord.', en: 'Nothing is opened under an agreement.' },
  since: { ar: 'منذ', fr: 'depuis le', en: 'since' },
  closed: { ar: 'أُغلق', fr: 'fermé le', en: 'closed' },
  paused: { ar: 'معلّقة', fr: 'suspendu', en: 'suspended' },
} satisfies Strings
