// The networks of the demonstration and their cities. That a city is a member is invented where no document says so.
import type { Text } from '../src/kit/language.ts'
import type { City } from './content/types.ts'

type Network = { id: string; hub: string; name: Text; about: Text; statement: Text; since: (city: City) => string; has: (city: City) => boolean }

const northAfrica = ['TN', 'MA', 'DZ', 'LY', 'MR']
/** They joined at the workshop in Rabat (SCN-6); the days of the others are invented. */
const first = ['rabat', 'marrakesh', 'oujda']

export const networks: Network[] = [
  {
    id: 'strong-cities',
    hub: 'strong-cities-mena',
    name: {
      ar: 'شبكة المدن القوية، الشرق الأوسط وشمال إفريقيا',
      fr: 'Réseau Strong Cities, Moyen-Orient et Afrique du Nord',
      en: 'Strong Cities Network, Middle East and North Africa',
    },
    about: {
      ar: 'مدن تتعلّم بعضها من بعض كيف تبقى آمنة وعادلة للجميع.',
      fr: 'Des villes qui apprennent les unes des autres à rester sûres et justes pour tous.',
      en: 'Cities that learn from each other how to stay safe and fair for everyone.',
    },
    statement: {
      ar: 'نلتزم بأن تكون المساعدة في مدينتنا بحسب الحاجة، لمن وصل ولمن استقبل على السواء، وبأن نشارك غيرنا من المدن ما نتعلّمه، ما نجح منه وما لم ينجح.',
      fr: 'Dans notre ville, l’aide va au besoin, à ceux qui arrivent comme à ceux qui accueillent. Ce que nous apprenons, réussites et échecs, nous le partageons avec les autres villes.',
      en: 'In our city help goes by need, to those who arrive and those who host alike. What we learn, from success and from failure, we share with other cities.',
    },
    since: ({ id, facts }) => (first.includes(id) ? '2023-03-15' : facts.includes('SCN-6') ? '2023-11-20' : facts.some((fact) => fact.startsWith('SCN')) ? '2024-05-06' : '2024-06-10'),
    has: () => true,
  },
  {
    id: 'mayors-forum',
    hub: 'mayors-forum-north-africa',
    name: {
      ar: 'منتدى رؤساء البلديات للمدن الدامجة',
      fr: 'Forum des maires pour des villes inclusives',
      en: 'Mayors’ Forum for Inclusive Cities',
    },
    about: {
      ar: 'رؤساء بلديات من شمال إفريقيا يجمعون الممارسات الجيدة ويلتقون كل سنة.',
      fr: 'Des maires d’Afrique du Nord qui rassemblent leurs bonnes pratiques et se retrouvent chaque année.',
      en: 'Mayors of North Africa who gather good practices and meet every year.',
    },
    statement: {
      ar: 'نعلن تضامننا مع كل من لجأ إلى مدننا، ونعمل مع سكانها كافة حتى لا يُترك أحد خلفنا.',
      fr: 'Nous déclarons notre solidarité avec toutes celles et ceux qui ont trouvé refuge dans nos villes et travaillons avec tous leurs habitants pour ne laisser personne de côté.',
      en: 'We declare our solidarity with all who found refuge in our cities, and work with all their residents so that nobody is left behind.',
    },
    since: () => '2024-11-10',
    has: ({ country, facts }) => northAfrica.includes(country) && facts.some((fact) => fact.startsWith('UNHCR')),
  },
]
