import type { Community, Name } from '../types.ts'

/** 'محمد=Mohamed, …' as names: the list reads better in one line each. */
const names = (list: string): Name[] =>
  list.split(/, */).map((pair) => {
    const [ar = '', latin = ''] = pair.split('=')
    return { ar, latin }
  })

export const communities: Community[] = [
  {
    id: 'tunisian',
    country: 'TN',
    languages: ['ar', 'fr'],
    name: { ar: 'تونسيون', fr: 'Tunisiens', en: 'Tunisians' },
    men: names(
      'محمد=Mohamed, أنيس=Anis, ياسين=Yassine, سامي=Sami, وليد=Walid, حاتم=Hatem, نزار=Nizar, الهادي=Hedi, رياض=Riadh, صابر=Saber, منير=Mounir, الطاهر=Tahar, بلال=Bilel, غازي=Ghazi',
    ),
    women: names(
      'أميرة=Amira, هالة=Hela, سنية=Sonia, راضية=Radhia, مريم=Mariem, نجوى=Najoua, آمال=Amel, سلوى=Saloua, وفاء=Wafa, زهرة=Zohra, إيناس=Ines, حبيبة=Habiba, لطيفة=Latifa, أسماء=Asma',
    ),
    families: names(
      'بن صالح=Ben Salah, الطرابلسي=Trabelsi, الجلاصي=Jelassi, الغربي=Gharbi, الهمامي=Hammami, بن يوسف=Ben Youssef, الماجري=Mejri, العياري=Ayari, الورتاني=Ouertani, الشابي=Chebbi, الدريدي=Dridi, المرزوقي=Marzouki, السعيداني=Saidani, الزواري=Zouari',
    ),
  },
  {
    id: 'moroccan',
    country: 'MA',
    languages: ['ar', 'fr', 'zgh'],
    name: { ar: 'مغاربة', fr: 'Marocains', en: 'Moroccans' },
    men: names(
      'عبد الإله=Abdelilah, رشيد=Rachid, ميمون=Mimoun, حميد=Hamid, إدريس=Driss, يوسف=Youssef, مصطفى=Mustapha, خالد=Khalid, نور الدين=Noureddine, بوجمعة=Boujemaa, هشام=Hicham, عزيز=Aziz, سعيد=Said, طارق=Tarik',
    ),
    women: names(
      'فاطمة الزهراء=Fatima Zahra, خديجة=Khadija, نعيمة=Naima, سعاد=Souad, حنان=Hanane, إكرام=Ikram, مليكة=Malika, رقية=Rkia, سميرة=Samira, غزلان=Ghizlane, يامنة=Yamna, نادية=Nadia, هاجر=Hajar, كريمة=Karima',
    ),
    families: names(
      'العلوي=Alaoui, البكوري=Bakkouri, الحمداوي=Hamdaoui, أزواغ=Azouagh, اليعقوبي=Yacoubi, المرابط=Mrabet, الوزاني=Ouazzani, التازي=Tazi, بلحاج=Belhaj, أيت علي=Ait Ali, الشرقاوي=Cherkaoui, الزناتي=Znati, بوعزة=Bouazza, الفيلالي=Filali',
    ),
  },
  {
    id: 'libyan',
    country: 'LY',
    languages: ['ar'],
    name: { ar: 'ليبيون', fr: 'Libyens', en: 'Libyans' },
    men: names(
      'عبد السلام=Abdulsalam, مفتاح=Miftah, سالم=Salem, فرج=Faraj, المهدي=Almahdi, عمران=Omran, صلاح=Salah, البشير=Albashir, خليفة=Khalifa, إبريك=Ibrik, عادل=Adel, ناجي=Naji, الصادق=Alsadiq, حسين=Hussein',
    ),
    women: names(
      'مبروكة=Mabrouka, سالمة=Salma, حليمة=Halima, عائشة=Aisha, نجاح=Najah, زينب=Zainab, هدى=Huda, فوزية=Fawzia, سعدة=Saada, إيمان=Iman, نجلاء=Najla, تهاني=Tahani, مسعودة=Masouda, أحلام=Ahlam',
    ),
    families: names(
      'الفيتوري=Alfitouri, الورفلي=Alwerfalli, القماطي=Algamati, الفاخري=Alfakhri, الزوي=Alzway, الترهوني=Altarhouni, الهوني=Alhouni, الحضيري=Alhudairi, الأسود=Alaswad, بن غشير=Ben Ghashir, الشريف=Alsharif, الغرياني=Algharyani, الدرسي=Aldarsi, الأنصاري=Alansari',
    ),
  },
  {
    id: 'sudanese',
    country: 'SD',
    languages: ['ar', 'en'],
    name: { ar: 'سودانيون', fr: 'Soudanais', en: 'Sudanese' },
    men: names(
      'عثمان=Osman, الطيب=Eltayeb, مصعب=Musab, آدم=Adam, بدر الدين=Badreldin, إسماعيل=Ismail, عبد الرحيم=Abdelrahim, هيثم=Haitham, معتصم=Mutasim, يعقوب=Yagoub, الصديق=Elsiddig, حمزة=Hamza, مجتبى=Mujtaba, إدريس=Idris',
    ),
    women: names(
      'هيبات=Hibat, إخلاص=Ikhlas, نعمات=Neamat, سلمى=Salma, حواء=Hawa, مها=Maha, آمنة=Amna, رحاب=Rihab, إشراقة=Ishraga, فاطمة=Fatima, نجود=Nujood, تيسير=Tayseer, سعاد=Suad, رانيا=Rania',
    ),
    families: names(
      'عبد الله=Abdalla, الحاج=Elhaj, آدم=Adam, موسى=Musa, عبد الرحمن=Abdelrahman, إبراهيم=Ibrahim, بابكر=Babiker, هارون=Haroun, الأمين=Elamin, أبكر=Abakar, صالح=Salih, حامد=Hamid, خير الله=Khairallah, يحيى=Yahia',
    ),
  },
  {
    id: 'syrian',
    country: 'SY',
    languages: ['ar', 'ku'],
    name: { ar: 'سوريون', fr: 'Syriens', en: 'Syrians' },
    men: names(
      'عمر=Omar, أيهم=Ayham, مازن=Mazen, خالد=Khaled, فراس=Firas, باسل=Basel, عبد الكريم=Abdulkarim, زياد=Ziad, محمود=Mahmoud, أنس=Anas, غسان=Ghassan, نضال=Nidal, يزن=Yazan, سليمان=Suleiman',
    ),
    women: names(
      'رنا=Rana, هبة=Hiba, سوسن=Sawsan, ميساء=Maysaa, نور=Nour, غادة=Ghada, شذا=Shatha, أمل=Amal, وعد=Waad, روعة=Rawaa, ختام=Khitam, بيان=Bayan, لمى=Lama, فداء=Fidaa',
    ),
    families: names(
      'الحلبي=Alhalabi, الحموي=Alhamwi, العلي=Alali, الشامي=Alshami, الأحمد=Alahmad, المصري=Almasri, الخطيب=Alkhatib, درويش=Darwish, النجار=Alnajjar, الحسن=Alhasan, قاسم=Qasem, الصباغ=Alsabbagh, العمر=Alomar, حاج محمد=Haj Mohammad',
    ),
  },
  {
    id: 'iraqi',
    country: 'IQ',
    languages: ['ar', 'tk', 'ku'],
    name: { ar: 'عراقيون', fr: 'Irakiens', en: 'Iraqis' },
    men: names(
      'علي=Ali, حيدر=Haider, مصطفى=Mustafa, سعد=Saad, عباس=Abbas, ياسر=Yasir, جاسم=Jasim, قصي=Qusay, صباح=Sabah, نشوان=Nashwan, فلاح=Falah, أحمد=Ahmed, يونس=Younis, هاشم=Hashim',
    ),
    women: names(
      'زهراء=Zahraa, شهد=Shahad, إيمان=Iman, نرجس=Narjis, بتول=Batool, سندس=Sundus, هناء=Hanaa, رغد=Raghad, كوثر=Kawthar, وسن=Wasan, انتصار=Intisar, صبا=Saba, آية=Aya, ابتسام=Ibtisam',
    ),
    families: names(
      'الجبوري=Aljubouri, العبيدي=Alobaidi, البياتي=Albayati, الحمداني=Alhamdani, الطائي=Altaie, الشمري=Alshammari, التميمي=Altamimi, الأعرجي=Alaaraji, العزاوي=Alazzawi, السنجاري=Alsinjari, الخفاجي=Alkhafaji, النعيمي=Alnuaimi, المفرجي=Almafraji, قصاب=Qassab',
    ),
  },
  {
    id: 'ivorian',
    country: 'CI',
    languages: ['fr', 'dyu'],
    name: { ar: 'إيفواريون', fr: 'Ivoiriens', en: 'Ivorians' },
    men: names(
      'كواديو=Kouadio, ياو=Yao, كوفي=Koffi, إبراهيم=Ibrahim, سيدو=Seydou, جان مارك=Jean-Marc, أداما=Adama, كونان=Konan, باتريك=Patrick, لاسينا=Lassina, هيرفي=Hervé, بكاري=Bakary, سيلفان=Sylvain, موسى=Moussa',
    ),
    women: names(
      'أفويه=Affoué, أيا=Aya, أميناتا=Aminata, مريم=Mariam, كريستيل=Christelle, أكيسي=Akissi, فاتو=Fatou, ساندرين=Sandrine, آدجوا=Adjoua, ساليماتا=Salimata, إستيل=Estelle, نادج=Nadège, أوا=Awa, مارلين=Marlène',
    ),
    families: names(
      'كواسي=Kouassi, كوني=Koné, واتارا=Ouattara, تراوري=Traoré, نغيسان=N’Guessan, بامبا=Bamba, كوليبالي=Coulibaly, توري=Touré, يابي=Yapi, ديابي=Diaby, كوامي=Kouamé, غبالا=Gbala, سيلا=Sylla, زادي=Zadi',
    ),
  },
  {
    id: 'malian',
    country: 'ML',
    languages: ['bm', 'fr', 'ff'],
    name: { ar: 'ماليون', fr: 'Maliens', en: 'Malians' },
    men: names(
      'مامادو=Mamadou, سيكو=Sékou, بوبكر=Boubacar, أمادو=Amadou, يايا=Yaya, سليمان=Souleymane, درامان=Dramane, كاليلو=Kalilou, حمادون=Hamadoun, مديبو=Modibo, نوحوم=Nouhoum, عبدولاي=Abdoulaye, باكاري=Bakari, لامين=Lamine',
    ),
    women: names(
      'كادياتو=Kadiatou, راماتا=Ramata, نانا=Nana, حواء=Hawa, فانتا=Fanta, أومو=Oumou, سيتان=Sitan, بينتو=Bintou, أسيتان=Assitan, عيساتا=Aïssata, ماه=Mah, جنيبا=Djénéba, تينين=Ténin, روكية=Rokia',
    ),
    families: names(
      'تراوري=Traoré, كيتا=Keïta, ديارا=Diarra, كوليبالي=Coulibaly, سيسوكو=Sissoko, مايغا=Maïga, توري=Touré, كوناتي=Konaté, سانغاري=Sangaré, دومبيا=Doumbia, سيديبي=Sidibé, ديالو=Diallo, كانتي=Kanté, ساماكي=Samaké',
    ),
  },
  {
    id: 'guinean',
    country: 'GN',
    languages: ['ff', 'fr'],
    name: { ar: 'غينيون', fr: 'Guinéens', en: 'Guineans' },
    men: names(
      'ثيرنو=Thierno, ألفا=Alpha, مامادو صالح=Mamadou Saliou, إبراهيما=Ibrahima, أوسمان=Ousmane, عليو=Aliou, بوبا=Boubah, سوري=Sory, فودي=Fodé, لانسانا=Lansana, كابيني=Kabiné, أمارا=Amara, سيكوبا=Sékouba, موكتار=Mouctar',
    ),
    women: names(
      'مرياما=Mariama, عيساتو=Aïssatou, كادياتو=Kadiatou, حواو=Hawaou, ديالان=Dialan, بينتا=Binta, فاتوماتا=Fatoumata, راماتولاي=Ramatoulaye, ماسيري=Masséré, نانا فانتا=Nana Fanta, أوموكلثوم=Oumou Koultoumy, سيراني=Sirani, مباليا=M’Balia, تنين=Tenin',
    ),
    families: names(
      'بالدي=Baldé, باري=Barry, باه=Bah, ديالو=Diallo, سو=Sow, كامارا=Camara, كوندي=Condé, سوماه=Soumah, كيتا=Keïta, توري=Touré, سيلا=Sylla, بانغورا=Bangoura, دافي=Daffé, كوروما=Kourouma',
    ),
  },
  {
    id: 'senegalese',
    country: 'SN',
    languages: ['wo', 'fr', 'ff'],
    name: { ar: 'سنغاليون', fr: 'Sénégalais', en: 'Senegalese' },
    men: names(
      'الشيخ=Cheikh, مودو=Modou, عليون=Alioune, باب=Pape, إدريسا=Idrissa, عمر=Omar, مباي=Mbaye, سيرين=Serigne, أساني=Assane, لمين=Lamine, مور=Mor, بابكر=Babacar, ندياغا=Ndiaga, يوسو=Youssou',
    ),
    women: names(
      'أستو=Astou, ندي=Ndèye, عوا=Awa, خدي=Khady, سخنة=Sokhna, مامي=Mame, كومبا=Coumba, ياسين=Yacine, رامة=Rama, دييناب=Diénaba, مايمونا=Maïmouna, أنتا=Anta, بيندا=Penda, نغوني=Ngoné',
    ),
    families: names(
      'ندياي=Ndiaye, ديوب=Diop, فال=Fall, سيك=Seck, غي=Guèye, سي=Sy, نيانغ=Niang, مبوب=Mboup, سار=Sarr, با=Ba, فاي=Faye, ثيام=Thiam, سيسي=Cissé, لو=Lo',
    ),
  },
  {
    id: 'eritrean',
    country: 'ER',
    languages: ['ti', 'ar'],
    name: { ar: 'إريتريون', fr: 'Érythréens', en: 'Eritreans' },
    men: names(
      'يوناس=Yonas, تسفاي=Tesfay, فيلمون=Filmon, برهاني=Berhane, هبتوم=Habtom, كفلوم=Kiflom, صمويل=Samuel, إدريس=Idris, مهاري=Mehari, دانيال=Daniel, غرماي=Ghirmay, روبل=Robel, أسملاش=Asmelash, عامر=Amer',
    ),
    women: names(
      'سلام=Selam, ميلن=Milen, هيوت=Hiwet, رهوى=Rahwa, لتينسائي=Letensae, زهرة=Zahra, فيوري=Fiyori, أزيب=Azieb, سمراويت=Samrawit, تسغا=Tsega, نسنيت=Netsanet, جميلة=Jamila, يوهانا=Yohana, مبراك=Mibrak',
    ),
    families: names(
      'هيلي=Haile, تكلي=Tekle, قبرمدهن=Gebremedhin, ولدو=Weldu, برهي=Berhe, مسفن=Mesfin, قبرو=Gebru, عثمان=Osman, زرئي=Zerai, أبرهام=Abraham, نقاسي=Negasi, تسفازقي=Tesfazghi, محمود=Mahmud, كيداني=Kidane',
    ),
  },
  {
    id: 'cameroonian',
    country: 'CM',
    languages: ['fr', 'en', 'ff'],
    name: { ar: 'كاميرونيون', fr: 'Camerounais', en: 'Cameroonians' },
    men: names(
      'برنار=Bernard, إيمانويل=Emmanuel, تشامبا=Tchamba, سيرج=Serge, أودي=Eudes, بليز=Blaise, أمادو=Amadou, كلود=Claude, فرانك=Franck, ديدييه=Didier, نغوا=Ngwa, أرنو=Arnaud, إينو=Eno, رودريغ=Rodrigue',
    ),
    women: names(
      'كارين=Carine, نادين=Nadine, بلندين=Blandine, أشانو=Achano, ميريي=Mireille, ليدي=Lydie, غريس=Grace, إستير=Esther, مارتين=Martine, دلفين=Delphine, سولانج=Solange, أوديل=Odile, هدجا=Hadja, بياتريس=Béatrice',
    ),
    families: names(
      'مبارغا=Mbarga, نغونو=Ngono, تشومو=Tchoumou, فوتسو=Fotso, نجويا=Njoya, أتانغانا=Atangana, إيكامبي=Ekambi, تابي=Tabi, كامغا=Kamga, نكولو=Nkolo, أونانا=Onana, بيلو=Bello, مونغي=Moungui, نديكي=Ndiki',
    ),
  },
]
