import type { Article } from './article.ts'

export const accessibility: Article = {
  title: { ar: 'إتاحة الاستخدام للجميع', fr: 'Accessibilité', en: 'Accessibility' },
  intro: {
    ar: 'نريد أن يستعمل مُدُن كل إنسان: من لا يرى، ومن لا يستعمل الفأرة، ومن يقرأ قليلًا، ومن هاتفه قديم.',
    fr: 'Mudun doit servir à chacun : qui ne voit pas, qui n’utilise pas de souris, qui lit peu, qui a un vieux téléphone.',
    en: 'Mudun should work for everyone: people who do not see, do not use a mouse, read little, or have an old phone.',
  },
  sections: [
    {
      title: { ar: 'ما نعمل به', fr: 'Notre règle', en: 'What we aim for' },
      body: [
        {
          ar: 'نتبع إرشادات إتاحة محتوى الويب، الإصدار 2.2، المستوى المتوسط (أأ)، بالعربية والفرنسية والإنجليزية على السواء.',
          fr: 'Nous suivons les règles WCAG 2.2, niveau AA, en arabe, en français et en anglais de la même façon.',
          en: 'We follow the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA, in Arabic, French and English alike.',
        },
      ],
    },
    {
      title: { ar: 'ما تجدونه', fr: 'Ce que vous trouverez', en: 'What you will find' },
      body: [
        {
          ar: 'كل صفحة تعمل بلوحة المفاتيح وحدها، وبقارئ الشاشة، وبلا برمجة في المتصفح.',
          fr: 'Chaque page s’utilise au clavier seul, avec un lecteur d’écran, et sans JavaScript.',
          en: 'Every page works by keyboard alone, with a screen reader, and without JavaScript.',
        },
        {
          ar: 'بجانب كل خريطة قائمة، وبجانب كل رسم جدول. ولا تعتمد أي حالة على اللون وحده.',
          fr: 'À côté de chaque carte une liste, à côté de chaque graphique un tableau. Aucun état ne tient à la seule couleur.',
          en: 'Beside every map there is a list, beside every chart a table. No state depends on colour alone.',
        },
        {
          ar: 'يمكن تكبير النص إلى الضعف، واختيار الوضع الداكن، والاستماع إلى الصفحة إن كان في هاتفكم صوت بلغتها.',
          fr: 'Le texte peut doubler de taille, le mode sombre se choisit, et la page s’écoute si votre téléphone a une voix dans sa langue.',
          en: 'Text can be doubled in size, dark mode can be chosen, and a page can be listened to if your phone has a voice for its language.',
        },
      ],
    },
    {
      title: { ar: 'ما ينقص بعد', fr: 'Ce qui manque encore', en: 'What is still missing' },
      body: [
        {
          ar: 'ملفات يرفعها الشركاء قد لا تُقرأ بقارئ الشاشة. اطلبوا نصها من صاحبها أو منّا.',
          fr: 'Des fichiers déposés par des partenaires ne se lisent pas toujours au lecteur d’écran. Demandez-en le texte, à eux ou à nous.',
          en: 'Files uploaded by partners may not be readable with a screen reader. Ask them or us for the text.',
        },
        {
          ar: 'لغات يتكلمها الناس، كالدارجة والهوسا والبمبارا والتغرينية، لا صوت لها في الهواتف، ولا تسجيلات لها عندنا بعد.',
          fr: 'Des langues parlées ici, comme la darija, le haoussa, le bambara ou le tigrinya, n’ont pas de voix sur les téléphones, et nous n’avons pas encore d’enregistrements.',
          en: 'Some languages people speak, such as Darija, Hausa, Bambara and Tigrinya, have no phone voice, and we have no recordings yet.',
        },
      ],
    },
    {
      title: { ar: 'كيف نتحقق', fr: 'Comment nous vérifions', en: 'How we check' },
      body: [
        {
          ar: 'يفحص برنامج كل نوع من الصفحات، باللغات الثلاث وبالمظهرين الفاتح والداكن، عند كل تغيير. وهذا لا يغني عن تجربة الناس: أخبرونا.',
          fr: 'À chaque modification, un programme contrôle chaque type de page, dans les trois langues, en clair et en sombre. Cela ne remplace pas votre expérience : dites-la-nous.',
          en: 'With every change a program checks each kind of page, in three languages, light and dark. That does not replace people’s experience: tell us yours.',
        },
      ],
    },
    {
      title: { ar: 'إذا تعثّر شيء', fr: 'Si quelque chose bloque', en: 'If something does not work' },
      body: [
        {
          ar: 'في أسفل كل صفحة «هل أفادتكم هذه الصفحة؟». قولوا ما تعثّر، وبأي جهاز. وإن احتجتم الجواب سريعًا فاتصلوا بنقطة الاتصال في مدينتكم.',
          fr: 'Au bas de chaque page : « Cette page vous a-t-elle été utile ? ». Dites ce qui bloque et sur quel appareil. Si c’est pressé, appelez le point de contact de votre ville.',
          en: 'At the foot of each page there is “Was this page useful?”. Say what got in your way and on which device. If it is pressing, call your city’s contact point.',
        },
      ],
    },
  ],
}
