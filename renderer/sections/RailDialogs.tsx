import { useState, type ReactElement } from 'react';
import type { Tag } from '../../electron/contract/model';
import type { SavedSearch } from '../../electron/contract/search';
import { changeSearch, mergeTags, renameTag } from '../actions/tagging';
import { t } from '../language/language';
import { usePicked } from '../state/store';
import { Dialog } from '../ui/Dialog';
import { DialogForm } from '../ui/DialogForm';
import { Field } from '../ui/Field';

/** The dialog about a tag or a kept search that is open, if one is. */
export function RailDialogs(): ReactElement | null {
  const { dialog, showDialog, tags, searches } = usePicked('dialog', 'showDialog', 'tags', 'searches');
  const close = (): void => showDialog(null);
  if (dialog?.name === 'saved-search') {
    const search = searches.find(({ id }) => id === dialog.searchId);
    return search ? <SearchDialog search={search} onClose={close} /> : null;
  }
  if (dialog?.name !== 'rename-tag' && dialog?.name !== 'merge-tag') return null;
  const tag = tags.find(({ id }) => id === dialog.tagId);
  if (!tag) return null;
  return dialog.name === 'rename-tag' ? <RenameDialog tag={tag} onClose={close} /> : <MergeDialog tag={tag} others={tags.filter((other) => other !== tag)} onClose={close} />;
}

interface TagDialogProps {
  readonly tag: Tag;
  readonly onClose: () => void;
}

function RenameDialog({ tag, onClose }: TagDialogProps): ReactElement {
  const [name, setName] = useState(tag.name);
  const submit = (): void => {
    onClose();
    if (name.trim() !== tag.name) void renameTag(tag.id, name.trim());
  };
  return (
    <Dialog title={t('tags.rename')} closeLabel={t('add.cancel')} onClose={onClose}>
      <DialogForm submitLabel={t('rename.save')} cancelLabel={t('add.cancel')} isDisabled={name.trim() === ''} onSubmit={submit} onCancel={onClose}>
        <Field label={t('rename.name')} value={name} onChange={setName} />
      </DialogForm>
    </Dialog>
  );
}

function MergeDialog({ tag, others, onClose }: TagDialogProps & { readonly others: readonly Tag[] }): ReactElement {
  const [name, setName] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (): void => {
    const into = others.find((other) => other.name.localeCompare(name.trim(), undefined, { sensitivity: 'base' }) === 0);
    setWrong(!into);
    if (!into) return;
    onClose();
    void mergeTags(tag, into);
  };
  const change = (value: string): void => {
    setWrong(false);
    setName(value);
  };
  return (
    <Dialog title={t('tags.merge', { name: tag.name })} closeLabel={t('add.cancel')} onClose={onClose}>
      <DialogForm submitLabel={t('tags.mergeSave')} cancelLabel={t('add.cancel')} isDisabled={name.trim() === ''} onSubmit={submit} onCancel={onClose}>
        <p>{t('tags.mergeMore', { name: tag.name })}</p>
        <Field label={t('tags.mergeInto')} value={name} choices={others.map((other) => other.name)} problem={isWrong ? t('tags.mergeUnknown') : undefined} onChange={change} />
      </DialogForm>
    </Dialog>
  );
}

function SearchDialog({ search, onClose }: { readonly search: SavedSearch; readonly onClose: () => void }): ReactElement {
  const [name, setName] = useState(search.name);
  const [text, setText] = useState(search.text);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (): Promise<void> => {
    const sentence = await changeSearch(search.id, name.trim(), text.trim());
    if (sentence === null) onClose();
    setProblem(sentence);
  };
  return (
    <Dialog title={t('savedSearch.title')} closeLabel={t('savedSearch.cancel')} onClose={onClose}>
      <DialogForm submitLabel={t('savedSearch.save')} cancelLabel={t('savedSearch.cancel')} isDisabled={name.trim() === '' || text.trim() === ''} onSubmit={() => void submit()} onCancel={onClose}>
        <Field label={t('savedSearch.name')} value={name} onChange={setName} />
        <Field label={t('savedSearch.text')} value={text} icon="search" problem={problem ?? undefined} onChange={setText} />
      </DialogForm>
    </Dialog>
  );
}
