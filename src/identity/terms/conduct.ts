import type { Agreement } from './agreement.ts'

export const codeOfConduct: Agreement = {
  version: '2026-11',
  title: { ar: 'مدوّنة السلوك', fr: 'Code de conduite', en: 'Code of conduct' },
  intro: {
    ar: 'بيننا وبين من نساعدهم فرق في القوة. هذه المدوّنة تمنع أن يُساء استعماله.',
    fr: 'Entre ceux qui aident et ceux qu’on aide, le pouvoir n’est pas égal. Ce code empêche d’en abuser.',
    en: 'There is a difference in power between us and the people we help. This code keeps it from being abused.',
  },
  sections: [
    {
      title: { ar: 'المساعدة بحسب الحاجة', fr: 'L’aide suit le besoin', en: 'Help goes by need' },
      body: [
        {
          ar: 'لا بحسب الجنسية أو الدين أو الأصل أو الجنس أو الرأي أو الوضع القانوني. الجار المحتاج والوافد المحتاج سواء.',
          fr: 'Ni la nationalité, ni la religion, l’origine, le sexe, l’opinion ou le statut n’y changent rien. Le voisin dans le besoin et le nouveau venu dans le besoin se valent.',
          en: 'Not by nationality, religion, origin, sex, opinion or legal status. A neighbour in need and a newcomer in need come equal.',
        },
      ],
    },
    {
      title: { ar: 'الكرامة أولًا', fr: 'La dignité d’abord', en: 'Dignity first' },
      body: [
        {
          ar: 'ننادي الناس بأسمائهم، ونسمعهم قبل أن نسألهم، ونشرح ما نفعله بلغة يفهمونها.',
          fr: 'On appelle les gens par leur nom, on écoute avant de questionner, on explique dans une langue qu’ils comprennent.',
          en: 'We call people by their names, listen before we ask, and explain what we do in a language they understand.',
        },
      ],
    },
    {
      title: { ar: 'لا نضرّ', fr: 'Ne pas nuire', en: 'Do no harm' },
      body: [
        {
          ar: 'قبل كل خطوة نسأل: هل تعرّض هذا الشخص أو أسرته أو جيرانه لخطر؟ إن شككنا توقفنا وسألنا.',
          fr: 'Avant chaque geste : met-il en danger cette personne, sa famille, ses voisins ? Dans le doute, on s’arrête et l’on demande.',
          en: 'Before each step we ask: could it put this person, their family or neighbours in danger? When in doubt we stop and ask.',
        },
      ],
    },
    {
      title: { ar: 'ما نسمعه أمانة', fr: 'Ce que l’on nous confie', en: 'What we are told stays with us' },
      body: [
        {
          ar: 'ما يقوله لنا الناس لا يُروى في البيت ولا في المقهى ولا على الشبكات، وإن لم نذكر الاسم.',
          fr: 'Ce que les gens nous disent ne se raconte ni à la maison, ni au café, ni en ligne, même sans le nom.',
          en: 'What people tell us is not repeated at home, in the café or online, even without the name.',
        },
      ],
    },
    {
      title: { ar: 'لا استغلال ولا اعتداء', fr: 'Ni exploitation, ni abus', en: 'No exploitation, no abuse' },
      body: [
        {
          ar: 'المساعدة مجانية. لا يُطلب مقابلها مال ولا عمل ولا هدية ولا علاقة من أي نوع.',
          fr: 'L’aide est gratuite. On ne demande en échange ni argent, ni travail, ni cadeau, ni relation d’aucune sorte.',
          en: 'Help is free. Nobody asks for money, work, gifts or a relationship of any kind in return.',
        },
        {
          ar: 'كل علاقة جنسية مع من نساعدهم ممنوعة منعًا تامًا.',
          fr: 'Toute relation sexuelle avec les personnes que nous aidons est interdite, sans exception.',
          en: 'Any sexual relationship with the people we help is forbidden, without exception.',
        },
      ],
    },
    {
      title: { ar: 'حماية الأطفال', fr: 'Protéger les enfants', en: 'Protect children' },
      body: [
        {
          ar: 'لا ننفرد بطفل بعيدًا عن الأنظار، ولا نصوّره، ولا نقرر عنه دون من يرعاه، إلا إذا كان الخطر ممن يرعاه.',
          fr: 'On ne s’isole pas avec un enfant, on ne le photographie pas, on ne décide pas sans ceux qui en ont la charge, sauf si le danger vient d’eux.',
          en: 'We are never alone with a child out of sight, take no pictures, and decide nothing without those who care for the child, unless the danger comes from them.',
        },
      ],
    },
    {
      title: { ar: 'لا رشوة ولا محاباة', fr: 'Ni pot-de-vin, ni favoritisme', en: 'No bribes, no favourites' },
      body: [
        {
          ar: 'من له قريب أو مصلحة في ملف يقول ذلك ويتركه لغيره.',
          fr: 'Qui a un parent ou un intérêt dans un dossier le dit et le laisse à un autre.',
          en: 'Anyone with a relative or an interest in a case says so and hands it over.',
        },
      ],
    },
    {
      title: { ar: 'الصدق والحياد', fr: 'Vérité et neutralité', en: 'Truth and neutrality' },
      body: [
        {
          ar: 'لا نعد بما لا نملك، ولا نجمّل الأرقام، ولا ننشر ما لم نتحقق منه، ولا نجعل المساعدة دعاية لأحد.',
          fr: 'On ne promet pas ce que l’on n’a pas, on n’embellit pas les chiffres, on ne relaie pas ce que l’on n’a pas vérifié, on ne fait de l’aide la publicité de personne.',
          en: 'We promise nothing we do not have, polish no figures, pass on nothing unchecked, and turn help into nobody’s campaign.',
        },
      ],
    },
    {
      title: { ar: 'من رأى فليقل', fr: 'Qui voit parle', en: 'Speak up' },
      body: [
        {
          ar: 'كل شك في اعتداء أو استغلال يُبلَّغ عنه في اليوم نفسه عبر باب الشكاوى، ولا يطّلع عليه إلا المكلّفون بها. لا يُعاقب من بلّغ بحسن نية.',
          fr: 'Tout soupçon d’abus ou d’exploitation se signale le jour même, par la page des plaintes ; seules les personnes désignées la lisent. Qui signale de bonne foi n’est jamais puni.',
          en: 'Any suspicion of abuse or exploitation is reported the same day through the complaints page, read by named handlers only. Nobody is punished for reporting in good faith.',
        },
      ],
    },
    {
      title: { ar: 'ما يترتب على المخالفة', fr: 'En cas de manquement', en: 'If the code is broken' },
      body: [
        {
          ar: 'يُوقف الوصول، وتحقق المنظمة، وتُحال الجرائم إلى القضاء بعد مراعاة سلامة المتضرر ورغبته.',
          fr: 'L’accès est suspendu, l’organisation enquête, et les délits vont à la justice, dans le respect de la sécurité et de la volonté de la victime.',
          en: 'Access is suspended, the organisation investigates, and crimes go to the courts with regard for the safety and wishes of the person harmed.',
        },
      ],
    },
  ],
}
