import type { Strings } from '../../kit/language.ts'

export const strings = {
  version: { ar: 'نسخة {version}', fr: 'Version {version}', en: 'Version {version}' },
  accept: {
    ar: 'قرأت شروط الاستخدام ومدونة السلوك وألتزم بهما',
    fr: 'J’ai lu les conditions d’utilisation et le code de conduite, et je m’y tiendrai',
    en: 'I have read the terms of use and the code of conduct and will keep to them',
  },
  mustAccept: {
    ar: 'لا بد من قبول الشروط والمدونة للعمل هنا. إن كان فيها ما لا يناسبك فكلّم من دعاك.',
    fr: 'Il faut les accepter pour travailler ici. Si quelque chose vous arrête, parlez-en à la personne qui vous a invité.',
    en: 'You have to accept them to work here. If something in them stops you, talk to whoever invited you.',
  },
  changed: { ar: 'تغيّرت الشروط', fr: 'Les règles ont changé', en: 'The rules have changed' },
  changedLead: {
    ar: 'صدرت نسخة جديدة من شروط الاستخدام ومدونة السلوك. اقرأها واقبلها لتتابع.',
    fr: 'Une nouvelle version des conditions d’utilisation et du code de conduite est en vigueur. Lisez-la, puis acceptez-la pour continuer.',
    en: 'There is a new version of the terms of use and the code of conduct. Read and accept it to go on.',
  },
  go: { ar: 'أقبل وأتابع', fr: 'Accepter et continuer', en: 'Accept and go on' },
} satisfies Strings
