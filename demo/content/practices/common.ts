/** Names and lengths of time that many practices share. */

// Where a result is documented.
export const forumReport = {
  ar: 'تقرير منتدى رؤساء البلديات، نوفمبر 2020',
  fr: 'Rapport du forum des maires, novembre 2020',
  en: 'Report of the mayors’ forum, November 2020',
}
export const hubReport = {
  ar: 'تقرير الأثر الإقليمي لشبكة المدن القوية، 2023–2025',
  fr: 'Rapport d’impact régional de Strong Cities, 2023–2025',
  en: 'Strong Cities regional impact report, 2023–2025',
}
export const sfaxReport = {
  ar: 'تقرير ورشة صفاقس، يونيو 2019',
  fr: 'Compte rendu de l’atelier de Sfax, juin 2019',
  en: 'Report of the Sfax workshop, June 2019',
}

// Who worked on it.
export const unhcr = {
  ar: 'المفوضية السامية للأمم المتحدة لشؤون اللاجئين',
  fr: 'Haut-Commissariat des Nations unies pour les réfugiés (HCR)',
  en: 'UN Refugee Agency (UNHCR)',
}
export const iom = {
  ar: 'المنظمة الدولية للهجرة',
  fr: 'Organisation internationale pour les migrations (OIM)',
  en: 'International Organization for Migration (IOM)',
}
export const unHabitat = {
  ar: 'برنامج الأمم المتحدة للمستوطنات البشرية (الموئل)',
  fr: 'ONU-Habitat',
  en: 'UN-Habitat',
}
export const hub = {
  ar: 'المكتب الإقليمي لشبكة المدن القوية',
  fr: 'Bureau régional du réseau Strong Cities',
  en: 'Strong Cities Network regional hub',
}
export const ampcc = {
  ar: 'الجمعية المغربية لرؤساء مجالس الجماعات',
  fr: 'Association marocaine des présidents des conseils communaux (AMPCC)',
  en: 'Moroccan Association of Communal Council Presidents (AMPCC)',
}
export const refugeeCouncil = {
  ar: 'المجلس التونسي للاجئين',
  fr: 'Conseil tunisien pour les réfugiés',
  en: 'Tunisian Council for Refugees',
}
export const doctorsOfTheWorld = { ar: 'منظمة أطباء العالم', fr: 'Médecins du Monde', en: 'Doctors of the World' }
export const localAssociations = { ar: 'الجمعيات المحلية', fr: 'Associations locales', en: 'Local associations' }
export const localHospitals = { ar: 'المستشفيات المحلية', fr: 'Hôpitaux de la ville', en: 'Local hospitals' }
export const schools = { ar: 'المدارس', fr: 'Écoles', en: 'Schools' }

// How long a step took.
export const oneWeek = { ar: 'أسبوع واحد', fr: '1 semaine', en: '1 week' }
export const twoWeeks = { ar: 'أسبوعان', fr: '2 semaines', en: '2 weeks' }
export const oneMonth = { ar: 'شهر واحد', fr: '1 mois', en: '1 month' }
export const twoMonths = { ar: 'شهران', fr: '2 mois', en: '2 months' }
export const threeMonths = { ar: '3 أشهر', fr: '3 mois', en: '3 months' }
export const allYear = { ar: 'طوال السنة', fr: 'Toute l’année', en: 'All year round' }
