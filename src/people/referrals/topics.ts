import type { Text } from '../../kit/language.ts'
import type { Theme } from '../../kit/themes.ts'

/** What a referral asks for, by theme: a closed vocabulary, so that no personal data can slip into a title. */
export const topics = {
  health: {
    consultation: { ar: 'كشف طبي', fr: 'Consultation médicale', en: 'Medical consultation' },
    vaccination: { ar: 'تلقيح الأطفال', fr: 'Vaccination des enfants', en: 'Children’s vaccination' },
    chronic_illness: { ar: 'متابعة مرض مزمن', fr: 'Suivi d’une maladie chronique', en: 'Care for a chronic illness' },
    mental_health: { ar: 'مساندة نفسية', fr: 'Soutien psychologique', en: 'Psychological support' },
    disability: { ar: 'خدمات الإعاقة', fr: 'Services liés au handicap', en: 'Disability services' },
  },
  food: {
    food_basket: { ar: 'سلة غذائية', fr: 'Panier alimentaire', en: 'Food basket' },
    infant_milk: { ar: 'حليب الرضّع', fr: 'Lait pour nourrisson', en: 'Infant milk' },
    cash_for_food: { ar: 'مساعدة نقدية للغذاء', fr: 'Aide en espèces pour l’alimentation', en: 'Cash for food' },
  },
  housing: {
    eviction: { ar: 'خطر الإخلاء', fr: 'Risque d’expulsion', en: 'Risk of eviction' },
    rent_support: { ar: 'دعم الكراء', fr: 'Aide au loyer', en: 'Rent support' },
    shelter: { ar: 'مأوى لليلة', fr: 'Hébergement d’urgence', en: 'Emergency shelter' },
    repairs: { ar: 'إصلاح المسكن', fr: 'Réparation du logement', en: 'Repairs to the home' },
  },
  documents: {
    birth_registration: { ar: 'تسجيل ولادة', fr: 'Déclaration de naissance', en: 'Birth registration' },
    residence_card: { ar: 'بطاقة الإقامة', fr: 'Carte de séjour', en: 'Residence card' },
    asylum: { ar: 'طلب اللجوء', fr: 'Demande d’asile', en: 'Asylum application' },
    legal_advice: { ar: 'استشارة قانونية', fr: 'Conseil juridique', en: 'Legal advice' },
    lost_papers: { ar: 'وثائق ضائعة', fr: 'Papiers perdus', en: 'Lost papers' },
  },
  work: {
    job_search: { ar: 'البحث عن عمل', fr: 'Recherche d’emploi', en: 'Job search' },
    training: { ar: 'تكوين مهني', fr: 'Formation professionnelle', en: 'Vocational training' },
    enterprise: { ar: 'مشروع صغير', fr: 'Création d’une petite entreprise', en: 'Starting a small business' },
    labour_rights: { ar: 'حقوق العامل', fr: 'Droits du travailleur', en: 'Workers’ rights' },
  },
  education: {
    school_enrolment: { ar: 'تسجيل في المدرسة', fr: 'Inscription scolaire', en: 'School enrolment' },
    language_course: { ar: 'دروس لغة', fr: 'Cours de langue', en: 'Language course' },
    school_support: { ar: 'دعم مدرسي', fr: 'Soutien scolaire', en: 'Help with schoolwork' },
  },
  family: {
    pregnancy: { ar: 'متابعة الحمل', fr: 'Suivi de grossesse', en: 'Pregnancy follow-up' },
    newborn: { ar: 'رعاية مولود', fr: 'Soins au nouveau-né', en: 'Newborn care' },
    childcare: { ar: 'حضانة', fr: 'Garde d’enfants', en: 'Childcare' },
    tracing: { ar: 'البحث عن قريب', fr: 'Recherche d’un proche', en: 'Finding a relative' },
  },
  safety: {
    violence: { ar: 'حماية من العنف', fr: 'Protection contre les violences', en: 'Protection from violence' },
    child_protection: { ar: 'حماية الطفولة', fr: 'Protection de l’enfance', en: 'Child protection' },
    trafficking: { ar: 'ضحية اتجار', fr: 'Victime de traite', en: 'Survivor of trafficking' },
  },
} as const satisfies Record<Theme, Record<string, Text>>

export const topicNames: Record<string, Text> = Object.assign({}, ...Object.values(topics))
export const themeOfTopic = (topic: string): Theme =>
  (Object.keys(topics) as Theme[]).find((theme) => topic in topics[theme]) ?? 'documents'
