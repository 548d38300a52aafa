const texts = {
  ar: {
    headline: 'رموز الاسترداد',
    explanation: 'اكتب هذه الرموز واحفظها في مكان آمن. إن ضاع هاتفك فكل رمز منها يُدخلك مرة واحدة. لن تظهر مرة أخرى.',
    byHand: 'إن لم تتمكن من مسح الصورة فأدخل هذا المفتاح في التطبيق:',
    done: 'حفظتها',
  },
  fr: {
    headline: 'Codes de secours',
    explanation:
      'Notez ces codes et gardez-les en lieu sûr. Si vous perdez votre téléphone, chacun permet de se connecter une fois. Ils ne seront plus affichés.',
    byHand: 'Si vous ne pouvez pas scanner l’image, saisissez cette clé dans l’application :',
    done: 'Je les ai notés',
  },
  en: {
    headline: 'Recovery codes',
    explanation: 'Write these codes down and keep them in a safe place. If you lose your phone, each signs you in once. They will not be shown again.',
    byHand: 'If you cannot scan the picture, enter this key in the app:',
    done: 'I have kept them',
  },
};

/**
 * The words in a language of the backoffice.
 * @param {string} language Such as `ar` or `fr-FR`; any other language than the three gets English.
 */
export const textsIn = (language) => texts[language.split('-')[0].toLowerCase()] ?? texts.en;
