import { useEffect, useRef, type ReactElement } from 'react';
import type { RuleId } from '../../electron/contract/model';
import { usePicked } from '../state/store';
import { RuleEditor } from './RuleEditor';
import { RuleList } from './RuleList';
import { ruleNameId } from './RuleRow';

/** The rules: all of them, or one in the editor. */
export function RulesPage(): ReactElement | null {
  const { dialog, rules, loadRules, counts } = usePicked('dialog', 'rules', 'loadRules', 'counts');
  const open = dialog?.name === 'settings' ? dialog.rule : undefined;
  // What they caught changes with what comes.
  useEffect(() => void loadRules(), [loadRules, counts]);
  // Back in the list, the keyboard is where it was.
  const left = useRef<RuleId | null>(null);
  const isListed = rules !== null && !open;
  useEffect(() => {
    if (open) left.current = open.id;
    else if (isListed && left.current !== null) {
      document.getElementById(ruleNameId(left.current))?.focus();
      left.current = null;
    }
  }, [open, isListed]);
  if (open) return <RuleEditor key={open.id} rule={open} />;
  return rules && <RuleList rules={rules} />;
}
