import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __dirname = import.meta.dirname, __filename = import.meta.filename;
import {
  refusesTransaction,
  transactionControl
} from "./chunk-UI2MZBCG.mjs";

// scripts/workspace/transaction.ts
function planTransactions(mode, statements, historyOpen = true) {
  let wraps;
  let refused;
  if (mode === "statement" || mode === "history") wraps = false;
  else if (mode === "message") wraps = statements.length > 1;
  else if (mode === "split") wraps = statements.length > 1 && !statements.some(refusesTransaction);
  else if (mode === "detect") {
    const refusing = statements.map(refusesTransaction);
    wraps = !refusing.includes(true);
    if (!wraps && refusing.includes(false)) refused = refusing.indexOf(refusing[0] === false);
  } else wraps = true;
  const steps = [];
  let open = mode === "history" && historyOpen ? "tool" : "no";
  for (const [index, statement] of statements.entries()) {
    const control = transactionControl(statement);
    const last = index === statements.length - 1;
    const step = { begin: false, commit: false, inTransaction: open !== "no" };
    if (control === "begin") {
      step.inTransaction = true;
      open = "file";
    } else if (control !== void 0) {
      open = "no";
    } else if (open === "no" && wraps && !(mode === "pipeline" && (last || refusesTransaction(statement)))) {
      step.begin = true;
      step.inTransaction = true;
      open = "tool";
    }
    steps.push(step);
  }
  if (open !== "no" && mode !== "history" && mode !== "statement") steps.at(-1).commit = true;
  return {
    steps,
    refused,
    leftOpen: open === "file" && mode !== "history",
    historyOpen: mode === "history" && open !== "no"
  };
}

export {
  planTransactions
};
