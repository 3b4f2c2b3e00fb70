// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDateTime>

#include "storage/access.h"
#include "storage/campaigns.h"
#include "storage/error.h"
#include "storage/people.h"
#include "storage/personnotes.h"
#include "storage/platform.h"
#include "storage/pledges.h"
#include "storage/wallets.h"

// The database's rules, asked before anything is sent, so that a field can say what it takes. The
// database asks them again; what only it can know (the last place, the balance) it decides alone.
// Each problem is the Error that the database would answer: its refusal, and facts with "field"
// (the SQL argument's name; "tiers[0].price" within a list) and the limits. Empty: nothing wrong.

inline constexpr int nameCharactersMax = 200;
inline constexpr int descriptionCharactersMax = 20'000;
inline constexpr qint64 deadlineSecondsMin = 3'600;
inline constexpr qint64 deadlineSecondsMax = 90LL * 24 * 3'600;

[[nodiscard]] std::vector<Error> problemsOf(const RegisterUser& request);
[[nodiscard]] std::vector<Error> problemsOf(const ChangeUser& request);
[[nodiscard]] std::vector<Error> problemsOf(const AddNote& request);
[[nodiscard]] std::vector<Error> problemsOf(const Deposit& request);
[[nodiscard]] std::vector<Error> problemsOf(const Withdraw& request, Money balance);
// A reason alone, for actions that take little else: at most nameCharactersMax characters.
[[nodiscard]] std::vector<Error> reasonProblems(const QString& reason);
// The e-mail address or the login may still be somebody else's.
[[nodiscard]] std::vector<Error> problemsOf(const InvitePerson& request);
[[nodiscard]] std::vector<Error> problemsOf(const ChangeGroups& request);
// now: the database's moment, UTC.
[[nodiscard]] std::vector<Error> problemsOf(const CreateCampaign& request, const QDateTime& now);
[[nodiscard]] std::vector<Error> problemsOf(const ChangeCampaign& request);
// before: the tier as it is, none for a new one.
[[nodiscard]] std::vector<Error> problemsOf(const SaveTier& request,
                                            const std::optional<Tier>& before);
[[nodiscard]] std::vector<Error> problemsOf(const SaveMilestone& request);
// tier: the chosen one; balance: the backer's wallet, asked where the pledge is paid at once.
[[nodiscard]] std::vector<Error> problemsOf(const PlacePledge& request, const Platform& platform,
                                            const Campaign& campaign,
                                            const std::optional<Tier>& tier, Money balance);
