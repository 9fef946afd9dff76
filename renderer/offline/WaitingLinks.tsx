import { useState, type ReactElement } from 'react';
import type { WaitingLink } from '../../electron/contract/offline';
import { changeLink, dropLink } from '../actions/offline';
import { t } from '../language/language';
import { Button, IconButton } from '../ui/Button';
import { Field } from '../ui/Field';
import styles from './offline.module.css';

/** Links that were followed without a network: each can be changed or taken out. */
export function WaitingLinks({ links }: { readonly links: readonly WaitingLink[] }): ReactElement | null {
  if (links.length === 0) return null;
  const title = t('links.title', { count: links.length });
  return (
    <section className={styles['part']} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {links.map((link) => (
          <Link key={link.id} link={link} />
        ))}
      </ul>
    </section>
  );
}

function Link({ link }: { readonly link: WaitingLink }): ReactElement {
  const [address, setAddress] = useState<string | null>(null);
  const { title, url, why } = link;
  if (address !== null) {
    const keep = (): void => {
      setAddress(null);
      if (URL.canParse(address) && address !== url) void changeLink(link, address);
    };
    return (
      <li>
        <form
          className={styles['edit']}
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          <Field label={t('links.address')} value={address} onChange={setAddress} />
          <Button isSubmit look="quiet">
            {t('links.keep')}
          </Button>
        </form>
      </li>
    );
  }
  return (
    <li className={styles['link']}>
      <strong>{title}</strong>
      <IconButton icon="pencil" label={t('links.edit', { title })} onClick={() => setAddress(url)} />
      <IconButton icon="close" label={t('links.remove', { title })} onClick={() => void dropLink(link.id)} />
      <span>{why ?? url}</span>
    </li>
  );
}
