//! Notes: a message is a kind (1 octet), a length (2 octets, network byte order), and that many octets of text.
//! The interface is told in host/plugin/ABI.md; everything is written as little-endian words.
#![no_std]

use core::panic::PanicInfo;
use core::ptr::addr_of_mut;

const DECLARATION: &str = "P\tNotes in Rust\tnotes_rs\n\
F\tKind\tnotes_rs.kind\tFT_UINT8\tnotes_rs\tBASE_DEC\n\
F\tLength\tnotes_rs.length\tFT_UINT16\tnotes_rs\tBASE_DEC\n\
F\tText\tnotes_rs.text\tFT_STRING\tnotes_rs\n\
V\tnotes_rs.kind\t1\tGreeting\n\
V\tnotes_rs.kind\t2\tFarewell\n\
D\ttcp.port\t7001\n";

const ROOM: usize = 1 << 20;
const CALL: usize = 48;
const ANSWER: usize = 64;
const ITEM: usize = 24;
const ALONE: u32 = 0x4;
const NOT_MINE: u32 = 0;
const DONE: u32 = 1;
const MORE: u32 = 2;

#[repr(C, align(8))]
struct Memory {
    declaration: [u8; 1024],
    answer: [u8; 256],
    input: [u8; ROOM],
}

static mut MEMORY: Memory = Memory { declaration: [0; 1024], answer: [0; 256], input: [0; ROOM] };

fn memory() -> &'static mut Memory {
    // One thread, and never two references at once: each export takes it anew.
    unsafe { &mut *addr_of_mut!(MEMORY) }
}

fn word(octets: &mut [u8], at: usize, value: u32) {
    octets[at..at + 4].copy_from_slice(&value.to_le_bytes());
}

fn read(octets: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([octets[at], octets[at + 1], octets[at + 2], octets[at + 3]])
}

#[no_mangle]
pub extern "C" fn handshark_abi_1() {}

#[no_mangle]
pub extern "C" fn handshark_declare() -> *const u8 {
    let text = DECLARATION.as_bytes();
    let declaration = &mut memory().declaration;
    word(declaration, 0, text.len() as u32);
    declaration[4..4 + text.len()].copy_from_slice(text);
    declaration.as_ptr()
}

#[no_mangle]
pub extern "C" fn handshark_input(octets: usize) -> *mut u8 {
    if octets <= ROOM { memory().input.as_mut_ptr() } else { usize::MAX as *mut u8 }
}

fn say(status: u32, more: u32) -> *const u8 {
    let answer = &mut memory().answer;
    answer.fill(0);
    word(answer, 0, ANSWER as u32);
    word(answer, 4, status);
    word(answer, 12, more);
    answer.as_ptr()
}

/// One item: its field and depth, the octets it stands for, and its value.
fn item(answer: &mut [u8], index: usize, field: u32, offset: u32, octets: u32, value: u64) {
    let at = ANSWER + index * ITEM;
    let depth = u32::from(index > 0);
    word(answer, at, field | depth << 16);
    word(answer, at + 4, offset);
    word(answer, at + 8, octets);
    answer[at + 16..at + 24].copy_from_slice(&value.to_le_bytes());
}

#[no_mangle]
pub extern "C" fn handshark_dissect(_call: *const u8) -> *const u8 {
    let Memory { input, answer, .. } = memory();
    let (octets, flags, state) = (read(input, 0), read(input, 4), read(input, 28) as usize);
    let piece = &input[CALL + state..CALL + state + octets as usize];
    let alone = flags & ALONE != 0;
    if piece.len() < 3 {
        return if alone { say(NOT_MINE, 0) } else { say(MORE, 0) };
    }
    let length = u32::from(piece[1]) << 8 | u32::from(piece[2]);
    if octets < 3 + length {
        return if alone { say(NOT_MINE, 0) } else { say(MORE, 3 + length - octets) };
    }
    let name = ANSWER + 4 * ITEM;
    answer.fill(0);
    item(answer, 0, 0, 0, 3 + length, 0);
    item(answer, 1, 1, 0, 1, u64::from(piece[0]));
    item(answer, 2, 2, 1, 2, u64::from(length));
    item(answer, 3, 3, 3, length, 3 | u64::from(length) << 32);
    answer[name..name + 5].copy_from_slice(b"Notes");
    for (at, value) in [(0, name + 8), (4, DONE as usize), (8, 3 + length as usize), (16, ANSWER), (20, 4), (24, name << 12 | 5)] {
        word(answer, at, value as u32);
    }
    answer.as_ptr()
}

#[panic_handler]
fn panic(_: &PanicInfo) -> ! {
    core::arch::wasm32::unreachable()
}
