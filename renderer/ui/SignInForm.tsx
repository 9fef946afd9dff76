import { useState, type FormEvent, type ReactElement } from 'react';
import { Button } from './Button';
import { Choice } from './Choice';
import { Field } from './Field';
import styles from './SignInForm.module.css';

export type Given = { readonly kind: 'password'; readonly user: string; readonly password: string } | { readonly kind: 'token'; readonly token: string };

export interface SignInLabels {
  readonly kind: string;
  readonly password: string;
  readonly token: string;
  readonly userLabel: string;
  readonly passwordLabel: string;
  readonly tokenLabel: string;
  readonly submit: string;
  readonly cancel: string;
}

interface SignInFormProps {
  readonly labels: SignInLabels;
  /** Said before anything is typed. */
  readonly warning?: string | undefined;
  readonly isBusy?: boolean;
  readonly onSubmit: (given: Given) => void;
  readonly onCancel: () => void;
}

/** Takes what a server asks for: a name and a password, or a token. */
export function SignInForm({ labels, warning, isBusy = false, onSubmit, onCancel }: SignInFormProps): ReactElement {
  const [kind, setKind] = useState<Given['kind']>('password');
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [token, setToken] = useState('');
  const isGiven = kind === 'password' ? user !== '' && password !== '' : token.trim() !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (isGiven && !isBusy) onSubmit(kind === 'password' ? { kind, user, password } : { kind, token });
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <Choice
        label={labels.kind}
        value={kind}
        options={[
          { value: 'password', label: labels.password },
          { value: 'token', label: labels.token },
        ]}
        onChange={setKind}
      />
      {kind === 'password' ? (
        <div className={styles['fields']}>
          <Field label={labels.userLabel} value={user} onChange={setUser} />
          <Field label={labels.passwordLabel} type="password" value={password} onChange={setPassword} />
        </div>
      ) : (
        <Field label={labels.tokenLabel} type="password" value={token} onChange={setToken} />
      )}
      {warning !== undefined && <p className={styles['warning']}>{warning}</p>}
      <div className={styles['actions']}>
        <Button isSubmit isDisabled={!isGiven || isBusy}>
          {labels.submit}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {labels.cancel}
        </Button>
      </div>
    </form>
  );
}
