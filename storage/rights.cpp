// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rights.h"

namespace rights {

namespace {

using Groups = std::vector<const char*>;

const Groups everyone = {"manager", "staff", "creator", "backer", "auditor", "service"};
const Groups people = {"manager", "staff", "creator", "backer", "auditor"};
const Groups closers = {"manager", "staff", "creator", "backer", "service"};
const Groups readers = {"manager", "staff", "auditor"};
const Groups staff = {"manager", "staff"};
const Groups creators = {"manager", "staff", "creator"};
const Groups backers = {"manager", "staff", "backer"};
const Groups managers = {"manager"};

}  // namespace

const std::vector<FunctionRight>& functions() {
  // Those whom a function lets in act for themselves only unless they are staff: it asks itself.
  static const std::vector<FunctionRight> table = {
      {"register_user", staff},
      {"change_user", {"manager", "staff", "creator", "backer"}},
      {"deactivate_user", staff},
      {"reactivate_user", staff},
      {"add_note", staff},
      {"deposit", staff},
      {"deposit_many", staff},
      {"deposit_run", staff},
      {"stage_deposits", staff},
      {"judge_deposits", staff},
      {"withdraw", staff},
      {"create_campaign", creators},
      {"change_campaign", creators},
      {"save_tier", creators},
      {"remove_tier", creators},
      {"save_milestone", creators},
      {"remove_milestone", creators},
      {"cancel_campaign", creators},
      {"place_pledge", backers},
      {"confirm_pledge", backers},
      {"cancel_pledge", backers},
      {"refund_pledge", staff},
      {"close_campaign", closers},
      {"pause_refunds", staff},
      {"resume_refunds", staff},
      {"refunds_under_way", readers},
      {"overview_figures", readers},
      {"money_flow", readers},
      {"wallets_total", readers},
      {"release_expired_pledges", closers},
      {"due_campaigns", closers},
      {"has_lapsed_pledges", closers},
      {"end_stuck_sessions", closers},
      {"change_settings", managers},
      {"invite_person", managers},
      {"change_groups", managers},
      {"lock_person", managers},
      {"unlock_person", managers},
      {"reset_password", managers},
      {"revoke_person", managers},
      {"end_sessions", managers},
      {"people_access", managers},
      {"change_password", people},
      {"note_sign_in", people},
      {"own_log", people},
      {"find_people", readers},
      {"list_people", readers},
      {"pledge_numbers", people},
      {"find_backers", {"manager", "staff", "creator", "auditor"}},
      {"reconcile", readers},
      {"scratch_move_time", staff},
      {"changes", everyone},
      {"campaign_funding", everyone},
      {"campaign_backer_count", everyone},
      {"effects", closers},
      {"demand_effects", closers},
      {"enter", everyone},
      {"enter_all", everyone},
      {"leave", everyone},
      {"abandon_request", everyone},
      {"server_moment", everyone},
      {"schema_version", everyone},
      // The policies ask these as the caller.
      {"caller_id", everyone},
      {"caller_is", everyone},
      {"caller_groups", everyone},
  };
  return table;
}

const std::vector<RelationRight>& relations() {
  static const std::vector<RelationRight> table = {
      {"campaigns", everyone},
      {"reward_tiers", everyone},
      {"campaign_milestones", everyone},
      {"people_public", everyone},
      {"platform_settings", everyone},
      {"schema_migrations", everyone},
      // Under policies: the own rows, or all for readers.
      {"users", people},
      {"pledges", people},
      {"transaction_logs", people},
      {"person_notes", readers},
      {"refund_pauses", readers},
      {"campaign_backers", {"manager", "staff", "creator", "auditor"}},
  };
  return table;
}

}  // namespace rights
