// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

inline constexpr int passwordCharactersMin = 12;

// What SCRAM-SHA-256 keeps of a password (RFC 5803, a fresh random salt each time): the server gets
// this and never the password. Made by libpq, as psql's \\password does, without a connection;
// takes some milliseconds. Empty where libpq refuses (out of memory).
[[nodiscard]] QString scramVerifier(const QString& password);

// A password that nobody thought up, in groups that are easy to read out and to type: about 79 bits
// from the operating system's generator, without characters that look alike.
[[nodiscard]] QString randomPassword();
