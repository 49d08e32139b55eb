import { describeRule } from "./lib/testing.ts";

const quota = { requests: 10, interval: 60, description: "All calls." };

describeRule("quota-declared", {
  "a quota that the root declares": {
    edit: { "x-rate-limit": { default: quota, slow: quota }, "list.x-rate-limit": "slow" },
  },
  "a quota that the root does not declare": {
    edit: { "x-rate-limit": { default: quota }, "list.x-rate-limit": "slow" },
    says: [
      'listMembers names the quota "slow", which the root\'s x-rate-limit does not have: "default".',
    ],
  },
  "a quota, but no quotas in the root": {
    edit: { "list.x-rate-limit": "slow" },
    says: [
      'listMembers names the quota "slow", which the root\'s x-rate-limit does not have: it has',
    ],
  },
  "the default quota, named": {
    edit: { "x-rate-limit": { default: quota }, "list.x-rate-limit": "default" },
    says: ['listMembers names the quota "default", which always applies. Remove it.'],
  },
  "a quota that no operation names": {
    edit: { "x-rate-limit": { default: quota, slow: quota } },
    says: ['No operation names the quota "slow" in its x-rate-limit. Remove it.'],
  },
});
