import type { ReactElement } from 'react';
import { t } from '../language/language';
import { Dialog } from '../ui/Dialog';
import { StoragePage } from './StoragePage';

export function StorageDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  return (
    <Dialog title={t('storage.title')} closeLabel={t('storage.close')} onClose={onClose}>
      <StoragePage onClose={onClose} />
    </Dialog>
  );
}
