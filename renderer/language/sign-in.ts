import { t } from './language';

/** The words of ui/SignInForm. */
export function signInLabels() {
  return {
    kind: t('signIn.kind'),
    password: t('signIn.password'),
    token: t('signIn.token'),
    userLabel: t('signIn.userLabel'),
    passwordLabel: t('signIn.passwordLabel'),
    tokenLabel: t('signIn.tokenLabel'),
    submit: t('signIn.submit'),
    cancel: t('signIn.cancel'),
  };
}
