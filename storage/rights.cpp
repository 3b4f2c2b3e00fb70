// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rights.h"

#include "storage/action.h"

namespace rights {

namespace {

using Groups = std::vector<const char*>;

const Groups staff = {"manager", "staff"};
const Groups closers = {"manager", "staff", "service"};

bool isClosing(const QLatin1StringView function) {
  return function == QLatin1StringView("close_campaign") ||
         function == QLatin1StringView("release_expired_pledges");
}

}  // namespace

const std::vector<FunctionRight>& functions() {
  static const std::vector<FunctionRight> table = [] {
    std::vector<FunctionRight> result;
    for (const ActionDescription& action : actions::all()) {
      result.push_back(
          {action.function, isClosing(QLatin1StringView(action.function)) ? closers : staff});
    }
    for (const char* function :
         {"enter", "leave", "abandon_request", "server_moment", "due_campaigns",
          "end_stuck_sessions", "schema_version", "is_due"}) {
      result.push_back({function, closers});
    }
    result.push_back({"reconcile", staff});
    result.push_back({"scratch_move_time", staff});
    result.push_back({"caller_is", staff});
    return result;
  }();
  return table;
}

const std::vector<RelationRight>& relations() {
  static const std::vector<RelationRight> table = {
      {"users", staff},
      {"campaigns", closers},
      {"reward_tiers", closers},
      {"campaign_milestones", closers},
      {"pledges", staff},
      {"transaction_logs", staff},
      {"requests", staff},
      {"platform_settings", closers},
      {"schema_migrations", closers},
      {"people_public", closers},
      {"campaign_backers", staff},
  };
  return table;
}

}  // namespace rights
