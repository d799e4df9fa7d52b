import type { Strings } from '../../../kit/language.ts'

export const strings = {
  title: { ar: 'اطلب انضمام مدينتك إلى شبكة', fr: 'Demander l’adhésion de votre ville', en: 'Ask for your city to join a network' },
  sub: {
    ar: 'يقرأ مكتب الشبكة طلبك ويجيبك. لا يحتاج هذا الطلب إلى حساب.',
    fr: 'Le bureau du réseau lit votre demande et vous répond. Aucun compte n’est nécessaire.',
    en: 'The network’s office reads your request and answers. You need no account for this.',
  },
  subStaff: { ar: 'يقرأ مكتب الشبكة طلبك ويجيبك هنا.', fr: 'Le bureau du réseau lit votre demande et répond ici.', en: 'The network’s office reads your request and answers here.' },
  network: { ar: 'الشبكة', fr: 'Réseau', en: 'Network' },
  city: { ar: 'اسم المدينة', fr: 'Nom de la ville', en: 'Name of the city' },
  country: { ar: 'البلد', fr: 'Pays', en: 'Country' },
  reason: { ar: 'لماذا تريد مدينتك أن تنضم، وماذا تستطيع أن تشارك', fr: 'Pourquoi votre ville veut adhérer, et ce qu’elle peut partager', en: 'Why your city wants to join, and what it can share' },
  name: { ar: 'اسمك', fr: 'Votre nom', en: 'Your name' },
  office: { ar: 'مكتبك في البلدية', fr: 'Votre service à la commune', en: 'Your office at the municipality' },
  email: { ar: 'بريدك الإلكتروني', fr: 'Votre adresse électronique', en: 'Your e-mail' },
  emailHint: {
    ar: 'يُحفظ مشفرًا، لا يقرؤه إلا مكتب الشبكة، ويُمحى بعد الجواب.',
    fr: 'Conservée chiffrée, lue par le bureau du réseau seul, effacée après la réponse.',
    en: 'Kept encrypted, read by the network’s office only, erased after the answer.',
  },
  website: { ar: 'اترك هذا الحقل فارغًا', fr: 'Laissez ce champ vide', en: 'Leave this field empty' },
  send: { ar: 'أرسل الطلب', fr: 'Envoyer la demande', en: 'Send the request' },
  sent: { ar: 'وصل طلبك', fr: 'Votre demande est arrivée', en: 'Your request has arrived' },
  sentNext: {
    ar: 'سيقرؤه مكتب الشبكة ويكتب إليك على بريدك. وحتى ذلك الحين يمكنك أن تقرأ ما فعلته مدن أخرى.',
    fr: 'Le bureau du réseau la lira et vous écrira. En attendant, lisez ce que d’autres villes ont fait.',
    en: 'The network’s office will read it and write to you. Meanwhile you can read what other cities have done.',
  },
  practices: { ar: 'اقرأ الممارسات', fr: 'Lire les pratiques', en: 'Read the practices' },
  requests: { ar: 'طلباتنا', fr: 'Nos demandes', en: 'Our requests' },
  statuses: {
    waiting: { ar: 'في الانتظار', fr: 'En attente', en: 'Waiting' },
    approved: { ar: 'قُبل', fr: 'Acceptée', en: 'Approved' },
    declined: { ar: 'رُفض', fr: 'Refusée', en: 'Declined' },
  },
  nothingToJoin: { ar: 'مدينتك عضو في كل الشبكات.', fr: 'Votre ville est membre de tous les réseaux.', en: 'Your city is a member of every network.' },
} satisfies Strings
