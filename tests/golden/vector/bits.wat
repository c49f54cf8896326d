;; Operations on all bits of a vector, whatever its lanes, and questions about all lanes at once. Two shifts are a rotation.
(module
  (func (export "and") (param v128 v128) (result v128) (v128.and (local.get 0) (local.get 1)))
  (func (export "or") (param v128 v128) (result v128) (v128.or (local.get 0) (local.get 1)))
  (func (export "xor") (param v128 v128) (result v128) (v128.xor (local.get 0) (local.get 1)))
  (func (export "not") (param v128) (result v128) (v128.not (local.get 0)))
  (func (export "and_not") (param v128 v128) (result v128) (v128.andnot (local.get 0) (local.get 1)))
  (func (export "bitselect") (param v128 v128 v128) (result v128)
    (v128.bitselect (local.get 0) (local.get 1) (local.get 2)))
  (func (export "any_true") (param v128) (result i32) (v128.any_true (local.get 0)))
  (func (export "all_true_i8x16") (param v128) (result i32) (i8x16.all_true (local.get 0)))
  (func (export "all_true_i64x2") (param v128) (result i32) (i64x2.all_true (local.get 0)))
  (func (export "bitmask_i8x16") (param v128) (result i32) (i8x16.bitmask (local.get 0)))
  (func (export "bitmask_i32x4") (param v128) (result i32) (i32x4.bitmask (local.get 0)))
  (func (export "rotate") (param v128) (result v128)
    (v128.or (i32x4.shl (local.get 0) (i32.const 7)) (i32x4.shr_u (local.get 0) (i32.const 25))))
  (func (export "jump_if_any") (param v128) (result i32)
    (if (result i32) (v128.any_true (local.get 0)) (then (i32.const 10)) (else (i32.const 20)))))

;; run: and(0xc0000000000000000000000000000005, 0x60000000000000000000000000000003) = 0x40000000000000000000000000000001
;; run: or(0xc0000000000000000000000000000005, 0x60000000000000000000000000000003) = 0xe0000000000000000000000000000007
;; run: xor(0xc0000000000000000000000000000005, 0x60000000000000000000000000000003) = 0xa0000000000000000000000000000006
;; run: not(0xffffffffffffffff0000000000000001) = 0x0000000000000000fffffffffffffffe
;; run: and_not(0x0f, 0x03) = 0x0c
;; run: bitselect(0xffff, 0x1234, 0x0ff0) = 0x1ff4
;; run: any_true(0x00010000000000000000000000000000) = 1
;; run: any_true(0x0) = 0
;; run: all_true_i8x16(0x01010101010101010101010101010101) = 1
;; run: all_true_i8x16(0x01010101010101010100010101010101) = 0
;; run: all_true_i64x2(0x0000000000000001_0000000100000000) = 1
;; run: bitmask_i8x16(0x80000000000000000000000000008000) = 0x8002
;; run: bitmask_i32x4(0x80000000_7fffffff_ffffffff_00000001) = 0xa
;; run: rotate(0x80000001_00000001_02000000_fe000000) = 0x000000c0_00000080_00000001_0000007f
;; run: jump_if_any(0x100000000) = 10
;; run: jump_if_any(0x0) = 20

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `and`: (v128, v128) -> (v128)
;;   clif
;;     function u0:0(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v2 = band v0, v1
;;         return v2
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     and_v128 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `or`: (v128, v128) -> (v128)
;;   clif
;;     function u0:1(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v2 = bor v0, v1
;;         return v2
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     or_v128 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `xor`: (v128, v128) -> (v128)
;;   clif
;;     function u0:2(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v2 = bxor v0, v1
;;         return v2
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     xor_v128 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `not`: (v128) -> (v128)
;;   clif
;;     function u0:3(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = bnot v0
;;         return v1
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     not_v128 v2, v1
;;     ret [s4 s5]
;;
;; function `and_not`: (v128, v128) -> (v128)
;;   clif
;;     function u0:4(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v2 = bnot v1
;;         v3 = band v0, v2
;;         return v3
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     and_not_v128 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `bitselect`: (v128, v128, v128) -> (v128)
;;   clif
;;     function u0:5(i8x16, i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16, v2: i8x16):
;;         v3 = bitselect v2, v0, v1
;;         return v3
;;     }
;;   bytecode, 14 slots
;;     mov_v128_from_far v3, s0
;;     mov_v128_from_far v4, s2
;;     mov_v128_from_far v5, s4
;;     bitselect_v128 v6, v5, v3, v4
;;     ret [s12 s13]
;;
;; function `any_true`: (v128) -> (i32)
;;   clif
;;     function u0:6(i8x16) -> i32 tail {
;;     block0(v0: i8x16):
;;         v1 = vany_true v0
;;         v2 = uextend.i32 v1
;;         return v2
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v2, s0
;;     any_v128 acc, v2
;;     ret acc
;;
;; function `all_true_i8x16`: (v128) -> (i32)
;;   clif
;;     function u0:7(i8x16) -> i32 tail {
;;     block0(v0: i8x16):
;;         v1 = vall_true v0
;;         v2 = uextend.i32 v1
;;         return v2
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v2, s0
;;     all_i8x16 acc, v2
;;     ret acc
;;
;; function `all_true_i64x2`: (v128) -> (i32)
;;   clif
;;     function u0:8(i8x16) -> i32 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.i64x2 little v0
;;         v2 = vall_true v1
;;         v3 = uextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v2, s0
;;     all_i64x2 acc, v2
;;     ret acc
;;
;; function `bitmask_i8x16`: (v128) -> (i32)
;;   clif
;;     function u0:9(i8x16) -> i32 tail {
;;     block0(v0: i8x16):
;;         v1 = vhigh_bits.i32 v0
;;         return v1
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v2, s0
;;     bitmask_i8x16 acc, v2
;;     ret acc
;;
;; function `bitmask_i32x4`: (v128) -> (i32)
;;   clif
;;     function u0:10(i8x16) -> i32 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.i32x4 little v0
;;         v2 = vhigh_bits.i32 v1
;;         return v2
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v2, s0
;;     bitmask_i32x4 acc, v2
;;     ret acc
;;
;; function `rotate`: (v128) -> (v128)
;;   clif
;;     function u0:11(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v2 = bitcast.i32x4 little v0
;;         v1 = iconst.i32 7
;;         v3 = ishl v2, v1  ; v1 = 7
;;         v4 = bitcast.i8x16 little v3
;;         v5 = iconst.i32 25
;;         v7 = ushr v2, v5  ; v5 = 25
;;         v8 = bitcast.i8x16 little v7
;;         v11 = bor v4, v8
;;         return v11
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     rotl_i32x4 v2, v1, #7
;;     ret [s4 s5]
;;
;; function `jump_if_any`: (v128) -> (i32)
;;   clif
;;     function u0:12(i8x16) -> i32 tail {
;;     block0(v0: i8x16):
;;         v1 = vany_true v0
;;         brif v1, block1, block2
;;     block1:
;;         v3 = iconst.i32 10
;;         jump block3(v3)  ; v3 = 10
;;     block2:
;;         v5 = iconst.i32 20
;;         jump block3(v5)  ; v5 = 20
;;     block3(v4: i32):
;;         return v4
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v2, s0
;;     br_unless_any_v128 v2, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s2, #8:20
;;     ret [s2]
