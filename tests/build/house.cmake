# SPDX-FileCopyrightText: 2026 The Nameplate developers
# SPDX-License-Identifier: GPL-3.0-or-later

# One test of tests/build: see add_house_test().
cmake_minimum_required(VERSION 3.25)

function(change_house)
    if(NOT CHANGE)
        return()
    endif()
    file(READ ${HOUSE}/${CHANGE} text)
    string(REPLACE "${FROM}" "${TO}" changed "${text}")
    if(changed STREQUAL text)
        message(FATAL_ERROR "${CHANGE} does not hold ${FROM}")
    endif()
    file(WRITE ${HOUSE}/${CHANGE} "${changed}")
endfunction()

function(configure_house)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -G Ninja -S ${HOUSE} -B ${HOUSE}/build -D NAMEPLATE=${NAMEPLATE}
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    set(result ${result} PARENT_SCOPE)
    set(output "${output}" PARENT_SCOPE)
endfunction()

function(build_house)
    execute_process(
        COMMAND ${CMAKE_COMMAND} --build ${HOUSE}/build --target ${TARGET}-includes
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    set(result ${result} PARENT_SCOPE)
    set(output "${output}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${HOUSE})
file(COPY ${NAMEPLATE}/tests/build/house/ DESTINATION ${HOUSE})
if(TARGET)
    configure_house()
    if(result)
        message(FATAL_ERROR "The house as it stands does not configure:\n${output}")
    endif()
    change_house()
    build_house()
else()
    change_house()
    configure_house()
endif()

if(result AND NOT EXPECT)
    message(FATAL_ERROR "Refused:\n${output}")
elseif(NOT result AND EXPECT)
    message(FATAL_ERROR "Not refused:\n${output}")
endif()

# CMake breaks long lines of a message where it likes.
string(REGEX REPLACE "[ \n]+" " " words "${output}")
foreach(part IN LISTS EXPECT)
    string(FIND "${words}" "${part}" position)
    if(position EQUAL -1)
        message(FATAL_ERROR "The refusal does not say '${part}':\n${output}")
    endif()
endforeach()
