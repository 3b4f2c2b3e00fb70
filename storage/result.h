// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include "storage/error.h"

// What storage answers: a value, or an Error that says of which kind. Nothing throws across a
// layer.
template <class T>
using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;
